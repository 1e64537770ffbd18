/**
 * What the titles of columns say, in English, German, French, Spanish, Italian and Portuguese, and by how they begin in the languages of other programmes.
 */

/** What a column holds. `private`: what is not for visitors. `parallel`, `day` and `slot`: entries of a room, a day or a time, which is the column's title. */
export type Role = 'time' | 'end' | 'date' | 'title' | 'subtitle' | 'speaker' | 'affiliation' | 'room' | 'chair' | 'track' | 'abstract' | 'duration' | 'link' | 'number' | 'private' | 'parallel' | 'day' | 'slot';

/** The first that fits holds. */
export const TITLES: readonly (readonly [Role, RegExp])[] = [
  ['end', /^(?:end(?:e|s)?|(?:hora|horario|heure) (?:de )?(?:fin|final|término|cierre)|uhrzeit (?:bis|ende)|until|to|bis|fin|hasta|finish)(?!\p{L})/iu],
  ['time', /^(?:(?:start(?:ing)?\s)?times?|zeit(?:en|raum)?|uhrzeit|heures?|horaires?|horas?|horario|horário|ora|ore|orario|start|from|beginn|von|when|slots?|time ?slot|hours?|local time|début|inicio|de|utc|gmt|cet)(?!\p{L})/iu],
  ['date', /^(?:dates?|datum|data|fecha|giorno|dia|day|tag|jour|día|termin|wann|quand)(?!\p{L})/iu],
  ['duration', /^(?:duration|length|dauer|durée|duración|durata|duração|min(?:utes|uten|s)?\.?$)/iu],
  ['affiliation', /^(?:affiliations?|institution|institut|organi[sz]ation|university|zugehörigkeit|from where)(?!\p{L})/iu],
  ['chair', /^(?:(?:session )?chair(?:s|person|man|woman|ed by)?|moderat(?:or|ion|ors)|vorsitz|host|président(?:e)?|modérat(?:eur|rice)|president[ea]|moderadora?)(?!\p{L})/iu],
  ['speaker', /(?:speaker|presenter|lecturer|vortragende|referent|redner|orat(?:eur|rice)|intervenant|conférenci|ponente|orador|relator|relatric|oratore|palestrant|expositor|panell?ist|instructor|author)|^(?:who|names?|by|wer|qui|quién|nom|nombre|autor(?:en|es)?|presented by)(?!\p{L})/iu],
  ['room', /^(?:(?:room|location|venue|place|where|raum|ort|saal|hörsaal|salle|lieu|sala|aula|lugar|luogo|sede|local)s?|wo|où|d[oó]nde|dove|onde|waar|gdzie|где)$/iu],
  ['abstract', /^(?:abstracts?|zusammenfassung|résumé|resumen|resumo|riassunto)(?!\p{L})/iu],
  ['link', /^(?:slides|video|recordings?|links?|materials?|resources|folien|pdf|paper|zoom|register|registration)(?!\p{L})|(?<!\p{L})links?$/iu],
  ['private', /^(?:e-?mails?(?: address(?:es)?)?|phones?|telephone|mobile|telefon|téléphone|courriel|correo(?: electrónico)?|teléfono|メールアドレス|邮箱|이메일|почта)$/iu],
  ['number', /^(?:#|no\.?|nr\.?|n°|week|woche|semaine|semana)$/iu],
  ['subtitle', /^(?:was (?:noch|sonst)|descriptions?|descripción|descrizione|descrição|details?|détails?|detalles?|dettagli|detalhes?|notes?|comments?|remarks?|beschreibung|bemerkung(?:en)?|remarques?|observaciones|info(?:rmation)?)(?!\p{L})/iu],
  ['title', /(?<!\p{L})(?:titles?|titel|titre|título|talks?|topics?|events?|eventos?|eventi|[ée]v[éèe]nements?|activit(?:y|ies)|programm?e?|what|subject|thema|themen|inhalt|content|agenda|vortrag|items?|activités?|actividad(?:es)?|aktivität(?:en)?|programmpunkte?|tema|contribution|presentations?|lectures?|kurse?|was(?! noch| sonst)|quoi|qué|beitrag|veranstaltung|pausen|intitulé|sujet|exposé|ponencia|charla|titolo|argomento|intervento|attività|atividades?|palestra|schedule|seminar)(?!\p{L})/iu],
  ['track', /^(?:session|track|block|topic|theme|type|art|sitzung|séance|sesión|category|format|kind)$/iu],
  // Elsewhere.
  ['duration', /^(?:所要時間|时长|時長|소요\s?시간|длительность|продолжительность|тривалість|czas trwania|délka|trvanie|időtartam|durasi|duur(?!\p{L})|varighet|varighed|längd|kesto(?!\p{L})|süre(?:si)?(?!\p{L})|διάρκεια|المدة|thời lượng)/iu],
  ['number', /^(?:№|番号|序号|編號|编号|순번|번호|stt$|lp\.?$|p\.?\s?č\.?$|sıra(?!\p{L})|α\/α|no urut)/iu],
  ['track', /^(?:формат|секция|секція|sesja|sekce|szekció|セッション|分会场|세션|oturum|συνεδρία|phiên)(?!\p{L})/iu],
  ['subtitle', /^(?:備考|备注|備註|비\s?고|примечани|uwagi|poznámk|megjegyzés|keterangan|catatan|ghi chú|σημειώσ|ملاحظات|הערות)/iu],
  ['end', /^(?:終了|结束|結束|종료|конец|окончание|einde|koniec|konec|vége)/iu],
  ['time', /^(?:時間|時刻|时间|開始|开始|시간|시작|время|час|начало|czas|godz|čas|hodin|tijd|tid(?!\p{L})|klo(?!\p{L})|aika(?!\p{L})|saat$|ώρα|الوقت|الساعة|idő|ora(?!\p{L})|שעה|waktu|jam$|pukul|thời gian)/iu],
  ['date', /^(?:日付|日程|日期|날짜|일자|дата|dato(?!\p{L})|päivä|tarih|ημερομηνία|التاريخ|dátum|dzień|den(?!\p{L})|datums|kuupäev|תאריך|tanggal|ngày)/iu],
  ['affiliation', /^(?:所属|单位|소속|организация|afiliacja|instytucja|kurum)/iu],
  ['chair', /^(?:座長|司会|主持|좌장|사회|председатель|ведущ|przewodnicz|předsed|penanggung jawab|pic$)/iu],
  ['speaker', /^(?:講演者|発表者|演者|登壇者|报告人|主讲|演讲人|演讲者|讲者|발표자|연사|강연자|докладчик|спикер|доповідач|prelegent|przednášaj|přednášej|řečník|spreker|föredragshållare|talare|foredragsholder|oplægsholder|puhuja|konuşmacı|ομιλητ|المتحدث|المحاضر|előadó|vorbitor|esineja|מרצה|講師|嘉宾|讲师|pembicara|pemateri|narasumber|diễn giả)/iu],
  ['room', /^(?!.*(?:\d|[\p{Script=Han}\p{Script=Katakana}\s][a-h])$)(?:会場|場所|部屋|教室|地点|地點|会议室|장소|место|місце|аудитория|зал(?!\p{L})|miejsce|sala(?!\p{L})|místnost|zaal|locatie|lokale?(?!\p{L})|rum(?!\p{L})|rom(?!\p{L})|sted(?!\p{L})|plats(?!\p{L})|tila(?!\p{L})|paikka(?!\p{L})|sal(?!\p{L})|salon|yer(?!\p{L})|αίθουσα|القاعة|المكان|terem|helyszín|מקום|ruang|tempat|phòng)/iu],
  ['abstract', /^(?:要旨|概要|摘要|초록|аннотация|streszczenie|abstrakt)/iu],
  ['title', /^(?:タイトル|題目|題名|演題|演目|内容|プログラム|题目|题名|标题|报告题目|活动|议程|제목|내용|주제|프로그램|название|тема|доклад|мероприятие|программа|назва|tytuł|temat|wydarzenie|název|téma|onderwerp|titel|programma|emne(?!\p{L})|tema(?!\p{L})|ämne(?!\p{L})|aktivitet|innhold|indhold|ereignis|otsikko|aihe|ohjelma|başlık|konu(?!ş)|etkinlik|τίτλος|θέμα|πρόγραμμα|العنوان|الموضوع|البرنامج|cím|előadás|titlu|pealkiri|נושא|judul|kegiatan|aktivitas|materi|acara|tiêu đề|nội dung)/iu],
];
