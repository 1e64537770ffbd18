/** Arabic sentences for authors. Each begins with an Arabic word, so that `dir="auto"` finds its direction. */
import type { ProblemWords } from '../problems.js';

/** Code and written values run from left to right: set apart (U+2066 … U+2069), their quotation marks, colons and dates keep their order. */
const ltr = (code: string): string => `\u2066${code}\u2069`;

/** All problem sentences in Arabic. */
export const ar: ProblemWords = {
  'json-invalid': [`النص ليس JSON صالحًا: ${ltr('{detail}')}`, 'يُرجى البحث قرب ذلك الموضع عن فاصلة أو علامة اقتباس أو قوس ناقص.'],
  'not-an-event': [`يجب أن تكون الفعالية كائن JSON؛ والموجود: ${ltr('{found}')}.`, `يُرجى البدء بما يلي: ${ltr('{"version": 1, "title": …}')}.`],
  'version-unknown': [`الإصدار ${ltr('{value}')} غير معروف، وقُرئ على أنه الإصدار 1.`, `يُرجى كتابة ${ltr('"version": 1')} أو استخدام نسخة أحدث من البرنامج النصي.`],
  'type-wrong': [`النوع المتوقع: ${ltr('{expected}')}، والموجود: ${ltr('{found}')}.`, 'يُرجى تصحيح القيمة أو حذف الحقل.'],
  'list-expected': [`المتوقع قائمة، والموجود: ${ltr('{found}')}؛ وعُدّ قائمة من عنصر واحد.`, 'يُرجى وضع القيمة بين قوسين معقوفين.'],
  'title-missing': ['الفعالية بلا عنوان.', `يُرجى إضافة ${ltr('"title"')}.`],
  'entry-title-missing': ['هذه الفقرة بلا عنوان.', `يُرجى إضافة ${ltr('"title"')}.`],
  'agenda-missing': ['لا يوجد برنامج.', `يُرجى إضافة ${ltr('"agenda": []')} إن كان البرنامج سيُنشر لاحقًا.`],
  'agenda-and-days': [`ورد كل من ${ltr('"agenda"')} و${ltr('"days"')}، ويُعرض كلاهما.`, `يُرجى نقل فقرات ${ltr('"agenda"')} إلى أحد الأيام.`],
  'date-missing': [`القيمة ${ltr('"{value}"')} بلا تاريخ.`, `يُرجى إضافة ${ltr('"date": "YYYY-MM-DD"')} إلى الفعالية أو اليوم، أو كتابة التاريخ والوقت كاملين.`],
  'date-invalid': [`القيمة ${ltr('"{value}"')} ليست تاريخًا.`, `يُرجى كتابة التاريخ بالصيغة ${ltr('YYYY-MM-DD')}، مثل ${ltr('2026-05-04')}.`],
  'zone-missing': ['هذا الوقت بلا منطقة زمنية، ولذلك لا يُعرض.', `يُرجى إضافة ${ltr('"timeZone"')} إلى الفعالية، مثل ${ltr('"Europe/Berlin"')} أو ${ltr('"UTC"')}، أو تعيين ${ltr('event-time-zone')} في الصفحة.`],
  'zone-unknown': [`القيمة ${ltr('"{value}"')} ليست منطقة زمنية معروفة.`, `يُرجى استخدام اسم من أسماء IANA، مثل ${ltr('"Europe/Berlin"')}، أو ${ltr('"UTC"')}.`],
  'zone-abbreviation': [`القيمة ${ltr('"{value}"')} اختصار له أكثر من معنى.`, `يُرجى استخدام اسم من أسماء IANA، مثل ${ltr('"America/New_York"')} أو ${ltr('"Asia/Kolkata"')}.`],
  'zone-data-differs': [`لدى هذا المتصفح بيانات أخرى عن ${ltr('{zone}')}: ${ltr('{here}')}، وتنص الفعالية على ${ltr('{stated}')} ابتداءً من ${ltr('{from}')}. ويُعتمد الفرق الوارد في الفعالية.`, 'إن كانت بيانات الفعالية صحيحة فلا يلزم أي إجراء.'],
  'offsets-invalid': ['تعذّرت قراءة هذه الفروق عن UTC.', `يُرجى كتابة قائمة من أزواج، كل منها لحظة وعدد دقائق، مثل ${ltr('[["2027-01-01T00:00Z", 60]]')}.`],
  'offset-contradicts-zone': [`الفرق ${ltr('{offset}')} لا يوافق ${ltr('{zone}')}، وفرقها حينئذ ${ltr('{zoneOffset}')}. ويُعتمد الفرق المكتوب.`, 'يُرجى تصحيح الفرق أو كتابة الوقت من دونه.'],
  'time-invalid': [`القيمة ${ltr('"{value}"')} ليست وقتًا.`, `يُرجى كتابة ${ltr('"15:05"')} أو ${ltr('"2026-05-04T15:05"')} أو ${ltr('"2026-05-04T15:05+02:00"')}، أو ${ltr('null')} لوقت يُعلن لاحقًا.`],
  'time-in-gap': [`الوقت ${ltr('{value}')} غير موجود في ${ltr('{zone}')}، إذ تُقدَّم الساعة. وقد يكون ${ltr('{earlier}')} أو ${ltr('{later}')}.`, 'يُرجى كتابة الوقت مع فرقه عن UTC.'],
  'time-in-overlap': [`الوقت ${ltr('{value}')} يتكرر مرتين في ${ltr('{zone}')}، إذ تُؤخَّر الساعة. وقد يكون ${ltr('{earlier}')} أو ${ltr('{later}')}.`, 'يُرجى كتابة الوقت مع فرقه عن UTC.'],
  'start-unknown': ['هذه الفقرة بلا بداية، ونهاية الفقرة السابقة غير معروفة.', `يُرجى إضافة ${ltr('"start"')}، أو إضافة ${ltr('"end"')} أو ${ltr('"duration"')} إلى الفقرة السابقة.`],
  'start-before-previous': [`البداية ${ltr('{start}')} تسبق بداية الفقرة السابقة (${ltr('{previous}')}).`, 'إن كانت في اليوم التالي فيُرجى كتابة التاريخ والوقت كاملين، وإلا فإعادة ترتيب الفقرات.'],
  'end-before-start': [`النهاية ${ltr('{end}')} لا تلي البداية ${ltr('{start}')}.`, 'يُرجى تصحيح إحداهما.'],
  'end-contradicts-duration': [`النهاية ${ltr('{end}')} لا توافق المدة ({minutes} د) التي تنتهي عند ${ltr('{other}')}.`, 'يُرجى حذف إحداهما.'],
  'slot-very-long': ['هذه الفقرة تستغرق {hours} س و{minutes} د وتمتد إلى اليوم التالي.', 'إن لم يكن ذلك مقصودًا فيُرجى تصحيح نهايتها.'],
  'duration-invalid': [`القيمة ${ltr('"{value}"')} ليست مدة.`, `يُرجى كتابة الدقائق رقمًا، أو كتابة المدة بصيغة ${ltr('ISO 8601')} مثل ${ltr('"PT35M"')}.`],
  'minutes-invalid': [`القيمة ${ltr('"{value}"')} ليست عددًا من {least} إلى {most}.`, 'يُرجى كتابة عدد فحسب.'],
  'qa-too-long': ['وقت الأسئلة ({qa} د) لا تتسع له المدة ({minutes} د)، ولذلك لا يُعرض.', `يُرجى تصحيح ${ltr('"qa"')} أو جعله هنا 0.`],
  'value-unknown': [`القيمة ${ltr('"{value}"')} غير معروفة هنا.`, `القيم الممكنة: ${ltr('{allowed}')}.`],
  'language-invalid': [`القيمة ${ltr('"{value}"')} ليست رمز لغة.`, `يُرجى اتباع ${ltr('BCP 47')}، مثل ${ltr('"en"')} أو ${ltr('"pt-BR"')}.`],
  'url-refused': [`القيمة ${ltr('"{value}"')} لا تُعرض رابطًا.`, 'يُرجى استخدام عنوان http أو https أو mailto كامل.'],
  'email-invalid': [`القيمة ${ltr('"{value}"')} ليست عنوان بريد إلكتروني.`, `يُرجى كتابة العنوان بالصيغة ${ltr('name@example.org')}.`],
  'person-nameless': ['هذا الشخص بلا اسم.', `يُرجى إضافة ${ltr('"name"')}.`],
  'not-listed': [`القيمة ${ltr('"{value}"')} غير واردة في ${ltr('"{list}"')} في الفعالية.`, 'يُرجى إضافتها هناك أو تصحيح كتابتها.'],
  'id-duplicate': [`المعرّف ${ltr('"{id}"')} مستخدم، وتحصل هذه الفقرة على ${ltr('"{given}"')}.`, `يُرجى إعطاء كل فقرة ${ltr('"id"')} خاصًا بها.`],
  'key-unknown': [`الحقل ${ltr('"{key}"')} غير معروف.`, `هل المقصود ${ltr('"{meant}"')}؟`],
  'nesting-too-deep': ['تتداخل الفقرات إلى أكثر من {deepest} مستويات، ولا يُعرض الباقي.', 'يُرجى تقليل تداخل الجلسات.'],
};
