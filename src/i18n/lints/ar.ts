/** Arabic sentences for authors about what is often a mistake. */
import type { LintCode } from '../../event/lints.js';
import type { ProblemWords } from '../problems.js';

/** Sets a piece of code or a value apart, so that it keeps its own direction inside the sentence. */
const ltr = (code: string): string => `\u2066${code}\u2069`;

/** All of them in Arabic. */
export const ar: ProblemWords<LintCode> = {
  'abbreviation-season': [`في ذلك الوقت تكون ساعات ${ltr('{zone}')} على ${ltr('{actual}')}، أما ${ltr('"{value}"')} فتعني ${ltr('{stated}')}.`, 'يُكتب المكان أو الفرق عن التوقيت العالمي بدلًا منها؛ البرنامج نفسه يعرض كل الأوقات صحيحة.'],
  'noon-ambiguous': [`القيمة ${ltr('"{value}"')} قد تعني الظهر أو منتصف الليل.`, `يُكتب ${ltr('"12:00"')} أو ${ltr('"00:00"')}.`],
  'weekday-differs': [`القيمة ${ltr('"{value}"')} لا تصح: يوم ${ltr('{date}')} هو {weekday}.`, 'يُصحَّح يوم الأسبوع أو التاريخ.'],
  'room-overlap': [`تقام ${ltr('"{title}"')} و${ltr('"{other}"')} في الوقت نفسه في ${ltr('{room}')}.`, 'يُصحَّح وقت أو القاعة، أو تُكتب القاعتان.'],
  'gap-unexplained': [`من ${ltr('{from}')} إلى ${ltr('{to}')} بتوقيت ${ltr('{zone}')} لا شيء مخطط: ${ltr('{minutes}')} دقيقة.`, 'إن كان ذلك مقصودًا تُضاف استراحة، وإلا تُصحَّح الأوقات.'],
  'duration-differs': [`المدة ${ltr('{minutes}')} دقيقة، وهي بحسب ${ltr('"defaults"')} ${ltr('{expected}')} دقيقة.`, 'إن لم يكن ذلك مقصودًا تُصحَّح النهاية أو المدة.'],
  'outside-window': [`من ${ltr('{start}')} إلى ${ltr('{end}')} خارج الفعالية التي تمتد من ${ltr('{from}')} إلى ${ltr('{to}')}.`, `يُصحَّح الوقت، أو ${ltr('"start"')} و${ltr('"end"')} للفعالية.`],
  'clocks-change': [`تتغير الساعات أثناء الفعالية: في ${ltr('{zone}')} من ${ltr('{before}')} إلى ${ltr('{after}')} عند ${ltr('{at}')}.`, 'لا يلزم فعل شيء: كل الأوقات تراعي ذلك، والزوار يُخبَرون به.'],
  'date-far': [`بقي على ${ltr('{date}')} ${ltr('{days}')} يومًا، وقد تتغير قواعد المناطق الزمنية حتى ذلك الحين.`, `يُعاد الفحص قبل الموعد، أو يُكتب ${ltr('"zoneOffsets"')} بالأمر ${ltr('convert --pin-zones')}.`],
};
