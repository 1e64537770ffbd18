/**
 * Programmes in LaTeX: what becomes of their tables, lists, headings, letters and own commands, and that lines keep their numbers.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { isLatex, latexAsHtml } from '../../../../../src/formats/files/prose/markups/latex/latex.js';
import { programme } from '../../../../../src/formats/files/prose/programme.js';
import { readBlocks } from '../../../../../src/formats/files/prose/text/lines.js';
import { ends } from '../../../../bounded-work.js';
import { runs } from '../../../../thoroughness.js';
import { lay } from '../laid-out.js';

const told = (text: string): readonly string[] => programme.translate(text, { eventTimeZone: 'UTC' }).guesses.filter(({ code }) => code === 'left-out').map(({ line: number, params }) => `${number} ${String(params.value)}`);
/** What stands in a document. */
const doc = (body: string, head = ''): string => `\\documentclass{article}\n${head}\\begin{document}\n${body}\n\\end{document}\n`;

const TITLE = '\\title{Fog Days}\n';

/** [what it is about, text, title and entries] */
const TEXTS: readonly (readonly [string, string, readonly string[]])[] = [
  ['a table, and what is set up before it', '\\documentclass[a4paper]{article}\n\\usepackage[utf8]{inputenc}\n\\title{Fog Days}\n\\newcommand{\\unused}[2]{#2 #1}\n\\begin{document}\n\\maketitle\n\\section*{Programme}\n\\begin{tabular}{|l|p{3cm}|r|}\n\\hline\n\\textbf{Time} & \\textbf{Speaker} & \\textbf{Title} \\\\ \\hline\n9:00--9:30 & Ann Lee & \\emph{Fog} \\& mist \\\\[1ex]\n9:30--10:00 & \\multicolumn{2}{c|}{Coffee break} \\tabularnewline\n% 9:45 & nobody & sees this \\\\\n10:00--10:30 & Bo Ray (Leeds) &\n  \\href{https://example.org/r}{Rime on\n  wires} \\\\ \\hline\n\\end{tabular}\n\\end{document}\n11:00 & never \\\\', ['# Fog Days', '09:00-09:30 Fog & mist / Ann Lee', '09:30-10:00 Coffee break', '10:00-10:30 Rime on wires / Bo Ray (Leeds)']],
  ['a list', doc('\\begin{center}\\Large Fog Days\\\\ 4 May 2026\\end{center}\n\\begin{itemize}\n\\item 9:00--9:30 \\textbf{Ann Lee} (Leeds) \\\\ \\emph{Fog over the northern fens}\n\\item 9:30 Coffee\n  break\\item\n10:00 {\\bf Bo Ray:} Rime on $x$-wires\n\\end{itemize}'), ['# Fog Days', '09:00-09:30 Fog over the northern fens / Ann Lee (Leeds)', '09:30 Coffee break', '10:00 Rime on $x$-wires / Bo Ray']],
  ['signs that print nothing, and formulas that are blanks', doc('\\title{Fog Days}\n\\begin{itemize}\n\\item 9:00 -\\/- 9:30 Ne\\-bel\n\\item $9{:}30$$\\,$--$\\,$10:00 \\emph{Rime}\\/: 2\\^{}3 \\~{}5\n\\end{itemize}'), ['# Fog Days', '09:00-09:30 Nebel', '09:30-10:00 Rime: 2^3 ~5']],
  ['labels of a list', doc('\\title{Fog Days}\n\\begin{description}\n\\item[9:00--9:30] Welcome\n\\item[\\textrm{9:30--10:00}] \\textbf{Rime}, Ann Lee\n\\end{description}'), ['# Fog Days', '09:00-09:30 Welcome', '09:30-10:00 Rime / Ann Lee']],
  ['the width of labels is no time', doc('\\title{Fog Days}\n\\begin{slots}{00:00 -- 00:00}\n\\item [{9:00 -- 9:30}] \\textbf{Welcome}\n\\item [{9:30 -- 10:00}] \\textbf{Rime}\n\\end{slots}'), ['# Fog Days', '09:00-09:30 Welcome', '09:30-10:00 Rime']],
  ['headings over days', doc('\\section{Monday, 18 May 2026}\n9:00 Rime\\\\\n10:00 Hail\n\n\\section*{Tuesday, 19 May 2026}\n9:00 Snow \\newline 10:00 Ice', '\\title{Fog Days}\n'), ['# Fog Days', '== 2026-05-18', '09:00 Rime', '10:00 Hail', '== 2026-05-19', '09:00 Snow', '10:00 Ice']],
  ['bold lines over days', doc('\\noindent \\textbf{Monday, 18 May 2026}\\\\\n9:00 Rime\\\\\n10:00 Hail\n\n{\\bf Tuesday, 19 May 2026}\\\\\n9:00 Snow', '\\title{Fog Days}\n'), ['# Fog Days', '== 2026-05-18', '09:00 Rime', '10:00 Hail', '== 2026-05-19', '09:00 Snow']],
  ['only the rows of a table', '09:00 & Ann Lee & Fog over fens \\\\\n09:30 & Bo Ray & Rime on wires \\\\ \\hline\n\n10:00 & Cy Dee & Hail\\\\', ['# undefined', '09:00 Fog over fens / Ann Lee', '09:30 Rime on wires / Bo Ray', '10:00 Hail / Cy Dee']],
  ['own commands that the file explains', doc('\\title{Fog Days}\n\\begin{tabular}{rl}\n\\day{Monday, 18 May 2026}\n\\talk{9:00}{Ann Lee}{Fog over fens}\n\\talk{10:00}{Bo Ray}{Rime on wires}\n\\end{tabular}', '\\newcommand{\\talk}[3]{#1 & #2 \\\\ & \\textit{#3} \\\\}\n\\newcommand\\day[1]{\\multicolumn{2}{c}{\\textbf{#1}} \\\\[1em]}\n'), ['# Fog Days', '09:00 Fog over fens / Ann Lee', '10:00 Rime on wires / Bo Ray']],
  ['own commands without arguments, and with \\def', doc('\\title{\\name}\n\\def\\t#1#2{\\item #1 \\emph{#2} \\hfill \\room}\n\\begin{itemize}\n\\t{9:00}{Fog}\n\\t{10:00}{Rime}\n\\end{itemize}', '\\newcommand{\\name}{Fog Days}\\def\\room{Room 3}\n'), ['# Fog Days', '09:00 Fog @Room 3', '10:00 Rime @Room 3']],
  ['an environment that the file explains', doc('\\title{Fog Days}\n\\begin{talk}{9:00}{Fog}\nAnn Lee\n\\end{talk}\n\\begin{talk}{10:00}{Rime}\nBo Ray\n\\end{talk}', '\\newenvironment{talk}[2]{\\par\\noindent #1 \\textbf{#2}\\\\}{\\par}\n'), ['# Fog Days', '09:00 Fog / Ann Lee', '10:00 Rime / Bo Ray']],
  ['own commands that another file explains', '\\section{Monday, 18 May 2026}\n\\begin{longtable}{|C{0.15\\linewidth}|C{0.3\\linewidth}|C{0.4\\linewidth}|}\\hline\n\\pause{9:00--9:10}{Welcome}\n\\CT{9:10--10:00}{Ann Lee}{}{Fog over fens}\n\\CT{10:00--10:30}{Bo Ray}{}{Rime on wires}\n\\pause{10:30--11:00}{Coffee}\n\\end{longtable}', ['# undefined', '09:00-09:10 Welcome', '09:10-10:00 Fog over fens / Ann Lee', '10:00-10:30 Rime on wires / Bo Ray', '10:30-11:00 Coffee']],
  ['the same without a table', '\\talk{9:00--9:30}{Ann Lee}{Fog over fens}\n\\talk{9:30--10:00}{Bo Ray}{Rime on wires} \\\\\n\\talk{10:00--10:30}{Cy Dee}{Hail}', ['# undefined', '09:00-09:30 Fog over fens / Ann Lee', '09:30-10:00 Rime on wires / Bo Ray', '10:00-10:30 Hail / Cy Dee']],
  ['cells over several columns and rows', doc('\\title{Fog Days}\n\\begin{tabular}{l|ll}\nTime & Room A & Room B \\\\ \\midrule\n9:00 & Fog & Rime \\\\\n9:30 & \\multicolumn{2}{c}{Lunch} \\\\\n10:00 & \\multirow{2}{*}{Excursion} & Hail \\\\\n10:30 & & Snow \\\\\n\\end{tabular}'), ['# Fog Days', '09:00 Fog @Room A', '09:00 Rime @Room B', '09:30 Lunch', '10:00 Excursion @Room A', '10:00 Hail @Room B', '10:30 Snow @Room B']],
  ['days in columns, and signs that one goes on', doc('\\title{Fog Days}\nMay 18--19, 2026\n\n\\begin{tabular}{|r|cc|}\n\\it & monday & tuesday \\\\ \\hline\n\\it 9:00 & -- & \\bf Fog \\\\\n\\it 9:30 & \\bf Rime & $\\vert$ \\\\\n\\it 10:00 & $\\vert$ & \\bf Hail \\\\\n\\it 10:30 & \\bf Snow & \\it break \\\\\n\\end{tabular}'), ['# Fog Days', '== 2026-05-18', '09:30 Rime', '10:30 Snow', '== 2026-05-19', '09:00 Fog', '10:00 Hail', '10:30 break']],
  ['a table in a cell is lines of it', doc('\\title{Fog Days}\n\\begin{tabular}{ll}\n9:00 & \\begin{tabular}{l}\\textbf{Fog over fens}\\\\ Ann Lee\\end{tabular} \\\\\n10:00 & \\begin{tabular}[t]{@{}l@{}}\\textbf{Rime on wires}\\\\ Bo Ray\\end{tabular} \\\\\n\\end{tabular}'), ['# Fog Days', '09:00 Fog over fens / Ann Lee', '10:00 Rime on wires / Bo Ray']],
  ['a table that places others', doc('\\title{Fog Days}\n\\begin{tabular}{ll}\n\\begin{tabular}{ll}\n\\multicolumn{2}{c}{\\textbf{Monday, 18 May 2026}}\\\\\n9:00 & Fog\\\\\n10:00 & Rime\\\\\n\\end{tabular}\n&\n\\begin{tabular}{ll}\n\\multicolumn{2}{c}{\\textbf{Tuesday, 19 May 2026}}\\\\\n9:00 & Hail\\\\\n10:00 & Snow\\\\\n\\end{tabular}\n\\end{tabular}'), ['# Fog Days', '== 2026-05-18', '09:00 Fog', '10:00 Rime', '== 2026-05-19', '09:00 Hail', '10:00 Snow']],
  ['heads that each page repeats', doc('\\title{Fog Days}\n\\begin{longtable}{lll}\nTime & Speaker & Title \\\\ \\endfirsthead\n\\multicolumn{3}{l}{(continued)}\\\\ Time & Speaker & Title \\\\ \\endhead\n\\multicolumn{3}{r}{next page} \\\\ \\endfoot\n9:00 & Ann Lee & Fog \\\\\n10:00 & Bo Ray & Rime \\\\\n\\end{longtable}'), ['# Fog Days', '09:00 Fog / Ann Lee', '10:00 Rime / Bo Ray']],
  ['cells over several rows that stand in the last of them', doc('\\title{Fog Days}\n\\begin{tabular}{cl}\n & \\textbf{Fog over fens} \\\\\n\\multirow{-2}{*}{9:00} & \\textit{Ann Lee} \\\\\n & \\cellcolor{gray} \\\\\n & \\textbf{Rime on wires} \\\\\n\\multirow{-3}{*}{10:00} & \\textit{Bo Ray} \\\\\n\\end{tabular}'), ['# Fog Days', '09:00 Fog over fens / Ann Lee', '10:00 Rime on wires / Bo Ray']],
  ['rows in the braces of an own command', doc('\\title{Fog Days}\n\\begin{tabular}{ll}\n9:00 & Fog \\\\\n\\onlyhere{%\n9:30 & Rime \\\\\n10:00 & Hail \\\\\n}\n10:30 & Snow \\\\\n\\end{tabular}'), ['# Fog Days', '09:00 Fog', '09:30 Rime', '10:00 Hail', '10:30 Snow']],
  ['two times in arguments', '\\begin{talk}\n{9:00}\n{9:30}\n{Fog over fens}\n{Ann Lee}\n\\end{talk}\n\n\\begin{talk}{9:30}{10:00}{Rime on wires}{Bo Ray}\n\\end{talk}\n\n\\slot{10:00}{10:30}{Coffee}\n', ['# undefined', '09:00-09:30 Fog over fens / Ann Lee', '09:30-10:00 Rime on wires / Bo Ray', '10:00-10:30 Coffee']],
  ['own commands side by side', '\\begin{tabular}{ll}\n9:00 & \\who{Ann Lee} \\what{Fog over the fens} \\\\\n10:00 & \\who{Bo Ray} \\hfill \\what{Rime on all the wires} \\\\\n\\end{tabular}', ['# undefined', '09:00 Ann Lee (Fog over the fens)', '10:00 Bo Ray (Rime on all the wires)']],
  ['tabbing', doc('\\title{Fog Days}\n\\begin{tabbing}\n\\hspace{2cm}\\=\\hspace{4cm}\\=\\kill\n9:00 \\> Ann Lee \\> Fog over fens\\\\\n10:00 \\> Bo Ray \\> Rime on wires\\\\\n\\end{tabbing}'), ['# Fog Days', '09:00 Fog over fens / Ann Lee', '10:00 Rime on wires / Bo Ray']],
  ['slides', '\\documentclass{beamer}\n\\title[Fog]{Fog Days}\n\\begin{document}\n\\begin{frame}<1->[t]{Monday, 18 May 2026}\n\\begin{itemize}\n\\item<1-> 9:00 Fog\n\\item<2-> 10:00 Rime\n\\end{itemize}\n\\end{frame}\n\\end{document}', ['# Fog Days', '09:00 Fog', '10:00 Rime']],
  ['slides, each on some of them only', '\\documentclass{beamer}\n\\title{Fog Days}\n\\begin{document}\n\\begin{frame}<1->[t]{Monday, 18 May 2026}\n9:00 Fog\n\\end{frame}\n\\begin{frame}{Tuesday, 19 May 2026}\n9:00 Rime\n\\end{frame}\n\\end{document}', ['# Fog Days', '== 2026-05-18', '09:00 Fog', '== 2026-05-19', '09:00 Rime']],
  ['a book of abstracts has no times', doc('\\section{Fog over fens}\n\\author{Ann Lee\\inst{1} \\and Bo Ray\\inst{2}}\n\\institute{\\inst{1} Leeds \\and \\inst{2} Bern}\n\\begin{abstract}\nIt rises at $9.30$ metres, see \\cite{lee2020}.\n\\end{abstract}\n\\section{Rime}\n\\author{Cy Dee}', '\\title{Fog Days}\n'), ['# Fog Days']],
  ['own commands as packages explain them, with brackets, and inside of addresses', '\\documentclass[11pt]{article}\n\\newcommand\n*{\\talk}[3][Main hall]{#2 & \\textbf{#3} \\newline #1 \\\\}\n\\NewDocumentCommand{\\pause}{m O{Coffee}}{#1 & #2 \\\\}\n\\DeclareDocumentCommand\\lab{om}{#2}\n\\def\\until#1-#2{#1 to #2}\n\\newcommand{\\page}[1]{\\url{https://example.org/#1}}\n\\title[Fog]{Fog Days\\thanks{Paid by the \\emph{Mist} \\\\ trust}}\n\\begin{document}\n\\maketitle\n\\begin{tabular}{ll}\n\\talk{9:00}{Rime}\n\\vspace{1ex}\n\\talk[Room 2]{9:30}{Hail}\n\\cmidrule(lr){1-2}\n\\pause {10:00}\n10:30 & Snow, see \\page{s} \\\\\n\\end{tabular}\n\\end{document}', ['# Fog Days', '09:00 Rime (Main hall)', '09:30 Hail @Room 2', '10:00-10:30 Snow, see https://example.org/s']],
  ['headings in the line, marks of lists, notes with more than words', doc('\\paragraph{Monday, 18 May 2026}\n\\begin{itemize}\n\\item[--] 9:00 Fog\\footnote{In \\emph{Leeds},\\par and \\\\ Bern \\begin{itemize}\\item twice\\end{itemize} \\section{at} noon.}\n\\item[$\\bullet$] 10:00 Rime\n\\item[$\\star$] 11:00 Session\n  \\begin{enumerate}\\item Hail, Ann Lee \\item Ice, Bo Ray \\end{enumerate}\n  in Room 3\n\\section{Tuesday, 19 May 2026}\n\\item 9:00 Snow\n\\end{itemize}\n9:30 Dew, with dinner\\footnote{Paid by all.}', TITLE), ['# Fog Days', '== 2026-05-18', '09:00 Fog', '10:00 Rime', '11:00 Session <TBA Hail, Ann Lee; TBA Ice, Bo Ray>', '== 2026-05-19', '09:00 Snow', '09:30 Dew, with dinner']],
  ['a title at the right over two columns', doc('\\begin{tabular}{rrl}\n\\multicolumn{2}{r}{Speaker} & Title \\\\\n9:00 & Ann Lee & Fog \\\\\n10:00 & Bo Ray & Rime \\\\\n\\end{tabular}', TITLE), ['# Fog Days', '09:00 Fog / Ann Lee', '10:00 Rime / Bo Ray']],
  ['lists, paragraphs and tables in cells', doc('\\begin{tabular}{lp{5cm}}\n9:00 & Session \\begin{itemize} \\item Fog \\item Rime \\end{itemize} \\\\\n10:00 & \\begin{minipage}{3cm} Hail\n\nAnn Lee\\end{minipage} \\\\\n11:00 & \\begin{tabular}{ll} \\multicolumn{2}{l}{Ice} \\\\ Bo Ray & (Bern) \\end{tabular} \\\\\n\\end{tabular}', TITLE), ['# Fog Days', '09:00 Session (Fog) {Rime}', '10:00 Hail / Ann Lee', '11:00 Ice / Bo Ray (Bern)']],
  ['slides with blocks', '\\documentclass{beamer}\n\\title{Fog Days}\n\\begin{document}\n\\begin{frame}\n\\frametitle{Monday, 18 May 2026}\n\\begin{block}{Morning}\n\\begin{tabular}{ll} 9:00 & Fog \\\\ 10:00 & Rime \\\\ \\end{tabular}\n\\end{block}\n\\end{frame}\n\\end{document}', ['# Fog Days', '09:00 Fog', '10:00 Rime']],
  ['the width of a table behind its name', doc('\\begin{tabu} to \\linewidth {X[1,l]X[4,l]}\nTime & Title \\\\\n9:00 & Fog \\\\\n10:00 & Rime \\\\\n\\end{tabu}', TITLE), ['# Fog Days', '09:00 Fog', '10:00 Rime']],
  ['dress as an environment', doc('\\begin{bfseries}\nMonday, 18 May 2026\n\\end{bfseries}\n\n9:00 Fog\n\n\\begin{flushright}10:00 Rime\\end{flushright}', TITLE), ['# Fog Days', '09:00 Fog', '10:00 Rime']],
  ['words as they stand', doc('\\begin{verbatim}[fontsize=\\small]\n9:00 Fog\n10:00 Rime\n\\end{verbatim}', TITLE), ['# Fog Days', '09:00 Fog', '10:00 Rime']],
  ['a table that places days below each other', doc('\\begin{tabular}{l}\n\\textbf{Monday, 18 May 2026} \\\\\n\\begin{tabular}{ll} 9:00 & Fog\\\\ 10:00 & Rime\\\\ \\end{tabular} \\\\\n\\textbf{Tuesday, 19 May 2026} \\\\\n\\begin{tabular}{ll} 9:00 & Hail\\\\ 10:00 & Snow\\\\ \\end{tabular} \\\\\n\\end{tabular}', TITLE), ['# Fog Days', '== 2026-05-18', '09:00 Fog', '10:00 Rime', '== 2026-05-19', '09:00 Hail', '10:00 Snow']],
  ['lists and tables in the arguments of own rows', '\\talk{9:00}{Fog}{\\begin{itemize}\\item Ann Lee\\item Bo Ray\\end{itemize}}\n\\talk{9:30}{Rime}{\\begin{tabular}{l}Ann Lee\\\\ Leeds\\end{tabular}}\n\n\\talk{10:00}{Hail}{Cy Dee}', ['# undefined', '09:00 Fog / Ann Lee & Bo Ray', '09:30 Rime / Ann Lee (Leeds)', '10:00 Hail / Cy Dee']],
  ['own rows in braces and lists', doc('{\\small\n\\talk{9:00}{Fog}{Ann Lee}\n\\talk{$9{:}30$}{Rime}{Bo Ray}\n}\n\\begin{itemize}\n\\talk[10:00]{Hail}{Cy Dee}\n\\item 11:00 Snow\n\\end{itemize}', TITLE), ['# Fog Days', '09:00 Fog / Ann Lee', '09:30 Rime / Bo Ray', '10:00 Hail / Cy Dee', '11:00 Snow']],
  ['a programme of its own in an argument', '\\session{9:00--10:30}{Morning talks}{\\begin{tabular}{ll}9:00 & Fog\\\\ 9:30 & Rime\\\\ \\end{tabular}}\n\\session{11:00--12:00}{Hail}{Bo Ray}', ['# undefined', '09:00-10:30 Morning talks <09:00 Fog; 09:30 Rime>', '11:00-12:00 Hail / Bo Ray']],
  ['rows in an environment of the file’s own', doc('\\begin{program}\n9:00 & Fog \\\\\n10:00 & Rime\n\\end{program}', TITLE), ['# Fog Days', '09:00 Fog', '10:00 Rime']],
  ['rows and tables in the braces of an own command', doc('\\begin{tabular}{ll}\n9:00 & Fog \\\\\n\\onlyhere{9:30 & \\begin{tabular}{l} Rime\\\\ Ann Lee \\end{tabular} \\\\ 10:00 & \\textbf{Hail} \\\\}\n10:30 & Snow \\\\\n\\end{tabular}', TITLE), ['# Fog Days', '09:00 Fog', '09:30 Rime / Ann Lee', '10:00 Hail', '10:30 Snow']],
  ['cells that reach into rows which have something there', doc('\\begin{tabular}{lll}\nTime & Room A & Room B \\\\ \\hline\n9:00 & \\multirow{3}{*}{Excursion} & Fog \\\\\n9:30 & & Rime \\\\\n10:00 & Hail & Snow \\\\\n$\\vdots$ \\\\\n10:30 & \\multicolumn{all}{c}{Ice} & \\multirow{-2}{*}{Mist} \\\\\n\\end{tabular}', TITLE), ['# Fog Days', '09:00 Excursion @Room A', '09:00 Fog @Room B', '09:30 Rime @Room B', '10:00 Hail @Room A', '10:00 Snow @Room B', '10:30 Ice @Room A', '10:30 Mist @Room B']],
  ['the last of several rows has their time, and there are rooms beside', doc('\\begin{tabular}{cll}\n & \\textbf{Fog over fens} & Room 1 \\\\\n\\multirow{-2}{*}{9:00} & \\textit{Ann Lee} & \\\\\n & \\textbf{Rime on wires} & Room 2 \\\\\n\\multirow{-2}{*}{10:00} & \\textit{Bo Ray} & \\\\\n\\end{tabular}', TITLE), ['# Fog Days', '09:00 Fog over fens / Ann Lee @Room 1', '10:00 Rime on wires / Bo Ray @Room 2']],
  ['a second line of a cell, and a row with nothing above', doc('\\begin{tabular}{lll}\n9:00 & \\textbf{Fog} & Room 1 \\\\\n & \\textit{Ann Lee} & \\\\\n10:00 & \\multicolumn{2}{l}{\\textbf{Rime}} \\\\\n & \\multicolumn{2}{l}{\\textit{Bo Ray}} \\\\\n11:00 & \\textbf{Hail} & \\\\\n & & Room 2 \\\\\n\\end{tabular}', TITLE), ['# Fog Days', '09:00 Fog / Ann Lee @Room 1', '10:00 Rime / Bo Ray', '11:00 Hail @Room 2']],
  ['stops that push words to the edge', doc('\\begin{tabbing}\nTime \\= Title \\kill\n9:00 \\> Fog \\` Room 1 \\+\\\\\n10:00 \\> Rime \\\' Room 2 \\\\\n\\end{tabbing}', TITLE), ['# Fog Days', '09:00 Fog @Room 1', '10:00 Rime Room 2']],
  ['what nobody closes, and what closes nothing', '\\documentclass{article}\n\\title{\\begin{center}Fog Days}\n\\begin{document}\n\\endhead \\kill\n\\begin{center}\\begin{itemize}\\item 9:00 Fog\\end{center}\n\n10:00 Rime \\newcommand{\\talk}[1}{#1}\\newcommand{\\a\\b}{}\\def x{y} \\url{a\n\nb} \\newcommand\\x', ['# Fog Days', '09:00 Fog', '10:00 Rime [1#1 xy a']],
];
for (const [name, text, expected] of TEXTS) test(name, () => assert.deepEqual(lay(text), expected));

/** [LaTeX, its words as Markdown, a line a piece] */
const WORDS: readonly (readonly [string, string])[] = [
  ['Em\\"o \\\'{e}\\`a \\^i\\~n \\c{c}\\c c \\v{s}\\v s \\H{o} \\k{a} \\r{a} \\.z \\u{g} \\=a \\d{a} \\b{d} \\"{\\i}\\\'\\i {\\\'{e}}x {\\v S}ol', 'Emö éà îñ çç šš ő ą å ż ğ ā ạ ḏ ïíéx Šol'],
  ['Stra\\ss e, \\o{}re, \\AE ro, {\\O}l, \\aa\\ s, \\L{}\\\'od\\\'z, \\oe uvre, \\dh, \\th', 'Straße, øre, Æro, Øl, å s, Łódź, œuvre, ð, þ'],
  ['5\\,\\% \\& \\#1 \\$2 a\\_b \\{c\\} d\\textbackslash e', '5 % & #1 $2 a_b {c} d\\\\e'], ['a -- b --- c ``d\'\' `e\' f\'s \\ldots\\ g~h\\ i', 'a – b — c “d” ‘e’ f\'s … g h i'],
  ['\\textbf{a} \\emph{b} {\\bf c} {\\em d}\\large e \\textsc{F} \\texttt{g*h}', '**a** *b* **c** *d* e F g\\*h'], ['\\href{https://example.org/a%20b_c}{d} \\url{https://example.org/e_f}', '[d](https://example.org/a%20b_c) https://example.org/e_f'],
  ['a % not this\nb\n%\nc', 'a b c'], ['a\\\\[2ex]b\\newline c\\par d', 'a\nb\nc\nd'], ['a\\footnote{See b.} c\n\nd', 'a c\nSee b.\nd'], ['$\\alpha_1 * x_{2}$ and \\(y^*\\) \\[ z_i * 2 \\]', '$\\alpha_1 * x_{2}$ and \\\\(y^\\*\\\\) \\\\[ z_i \\* 2 \\\\]'],
  ['9$^{30}$--10\\textsuperscript{00} 1$^{st}$ Ann$^{1,2}$ $9:00$ $-$ $\\bullet$ 10$^{15}$ m$^2$', '9:30–10:00 1st Ann¹⸴² 9:00 – • 10$^{15}$ m²'], ['\\unknown{a} \\other{b}{c} d\\nothing e', 'a b\nc d e'], ['\\textcolor{red}{a} \\parbox[t]{3cm}{b} \\colorbox{blue!10}{c} \\hspace*{2cm}\\vspace{-1ex} \\raisebox{1pt}{d} \\fontsize{9}{10}\\selectfont e', 'a b c\nd e'],
  ['\\begin{verbatim}\n9:00 \\textbf{a}\n\\end{verbatim}', '9:00 \\\\textbf{a}'], ['\\begin{comment}a\\end{comment}b \\iffalse c \\fi d', 'b d'], ['\\section[short]{A \\\\ B}\\label{s}', 'A B'], ['\\vskip 0.5cm a \\setlength\\parskip{1em}\\parindent=0pt b \\kern-1pt c', 'a b c'], ['a "a "u', 'a "a "u'],
  ['{\\v\\ae} \\={\\ae} A$^a$ B$^{b,*}$ C$^{th}$ D$^{n!}$ \\(\\) \\textsuperscript{\\emph{e}}', 'æ̌ ǣ Aᵃ Bᵇ,\\* Cth D$^{n!}$ *e*'],
  ['a \\( b \\] c $ d # e \\verb+f\\g+ \\_', 'a b c $ d # e f\\\\g \\_'],
  ['a % b\n\nc % d', 'a\nc'],
  ['$$x^2$$ $\\vcenter{\\includegraphics{a}}$ b\n\\begin{equation}\n  y\n  = z\n\\end{equation}', '$$x^2$$ b \\\\begin{equation} y = z \\\\end{equation}'],
  ['\\href{https://example.org/a\\%20b}{c} \\href{d} \\url e', '[c](https://example.org/a%20b) e'],
  ['\\section \\textbf \\footnote \\author \\cite \\textsuperscript \\paragraph \\input a \\cite b \\author c \\multicolumn', '[]\na b c'],
  ['a \\newline b \\section{c \\newline d \\hfill 9:00 \\hfill e}', 'a\nb\nc d 9:00 e'],
  ['\\begin{minted}{tex}\na\n\\b\n\\end{minted}', 'a\n\\\\b'],
  ['a\\begin{comment} b \\end{comment} c \\begin{comment} d', 'a c\nd'],
  ['A$^{1}$ \\and B \\AND C', 'A¹ , B , C'],
];
for (const [latex, expected] of WORDS) test(`words: ${latex}`, () => assert.equal(readBlocks(doc(latex), KNOWN).blocks.map(({ text }) => text).join('\n'), expected));

const KNOWN = { isHeading: (): boolean => false, isName: (): boolean => false, roleOfTitle: (): undefined => undefined, isEntry: (): boolean => false };

test('shorthands of German count where they are loaded', () => {
  const words = (option: string): string => readBlocks(doc('B"ar und Fu"s, "`so"\', Bett"=Tuch', `\\usepackage[${option}]{babel}\n`), KNOWN).blocks.map(({ text }) => text).join('\n');
  assert.equal(words('ngerman'), 'Bär und Fuß, „so“, Bett-Tuch');
  assert.equal(words('english'), 'B"ar und Fu"s, "‘so"’, Bett"=Tuch');
});

test('what cannot be followed is told', () => {
  assert.deepEqual(told(doc('\\input{talks}\n\\include{rooms}\n\\includegraphics[width=2cm]{logo}\n\\today\n\\begin{tikzpicture}\n\\draw (0,0);\n\\end{tikzpicture}\n\n9:00 Fog\n\n10:00 Rime')), ['3 \\input{talks}', '4 \\include{rooms}', '5 \\includegraphics{logo}', '6 \\today', '7 \\begin{tikzpicture}']);
});

/** [a text, whether it is LaTeX] */
const RECOGNISED: readonly (readonly [string, boolean])[] = [
  [doc('a'), true], ['% a comment\n\\documentclass{article}', true], ['\\begin{itemize}\n\\item 9:00 Fog\n\\end{itemize}', true], ['\\section{Monday}\n\n9:00 \\textbf{Fog}\\\\\n10:00 Rime\\\\', true], ['\\talk{9:00}{Ann Lee}{Fog}\n\\talk{10:00}{Bo Ray}{Rime}', true],
  ['# Fog Days\n\n9:00 Fog of $\\alpha$ and $\\beta_{1}$\n10:00 Rime', false], ['Fog Days\n\n9:00 Fog of $\\alpha$\\\n10:00 \\*Rime\\*', false], ['# Fog\n\n$$\n\\begin{aligned}\na &= b \\\\\nc &= d\n\\end{aligned}\n$$', false], ['Fog\n\n$$\n\\begin{array}{l}\n9:00 & a \\\\\n\\end{array}\n$$', false],
  ['# Fog\n\n```latex\n\\begin{tabular}{l}\n9:00 & a\\\\\n\\end{tabular}\n```', false], ['9:00 Fog & mist\n10:00 Rime & hail', false], ['C:\\users\\{a}\n9:00 Fog', false], ['\\begin{equation}\nx\n\\end{equation}\n\n\\begin{align}\ny\n\\end{align}\n\n9:00 Fog', false], ['\\begin{talk}{9:00}\n\\end{talk}\n\\begin{talk}{10:00}\n\\end{talk}', true], ['9:00 Fog\n\\item 10:00 Rime', false],
];
for (const [text, expected] of RECOGNISED) test(`${expected ? '' : 'no '}LaTeX: ${JSON.stringify(text.slice(0, 60))}`, () => assert.equal(isLatex(text), expected));

test('lines keep their numbers', () => {
  for (const [name, text] of TEXTS) {
    const lines = text.split('\n');
    for (const [path, number] of programme.translate(text, { eventTimeZone: 'UTC' }).lines) if (/\/agenda\/\d+$/.test(path)) assert.match(lines[number - 1] ?? '', /\d:\d\d|Fog over|Rime|cellcolor/, name);
  }
});

const PIECE = fc.constantFrom('\\begin{tabular}{ll}', '\\end{tabular}', '\\begin{itemize}', '\\end{itemize}', '\\item ', '\\item[', ']', '&', '\\\\', '{', '}', '\\textbf{', '\\multirow{2}{*}{', '\\multicolumn{2}{c}{', '\\foo{a}{', '\\talk{9:00}{', '\n', '\n\n', '% ', '$', '$$', '\\[', '9:00', ' a ', '\\newcommand{\\x}[1]{', '\\x{', '#1', '\\section{', '\\footnote{', '\\begin{verbatim}', '\\end{verbatim}', '\\def\\y#1', '\\href{', '\\"', '\\hline', '\\begin{talk}{', '\\end{talk}', '\\newenvironment{talk}[1]{', '\\endhead', '\\hfill', '\\begin{document}', '\\documentclass{a}', '\\end{document}', '\\kill', '\\verb|');

test('whatever stands in it: as many lines as before, and nothing is thrown', () => {
  fc.assert(fc.property(fc.array(PIECE, { maxLength: 60 }), (pieces) => {
    const text = pieces.join('');
    assert.equal(latexAsHtml(text).html.split('\n').length, text.split('\n').length);
    programme.translate(text, {});
  }), { numRuns: runs(400), seed: 20_261_128 });
});

test('it takes no longer than its length allows', () => {
  const many = (piece: string, count = 20_000): string => piece.repeat(count);
  for (const text of [many('{'), many('{', 10_000) + many('}', 10_000), many('\\textbf{'), many('\\begin{itemize}\\item '), many('\\iffalse '), many('\\href{'), many('\\foo{a}{b}['), many('$a\n\n'), `\\newcommand{\\x}{\\x\\x}${many('\\x ', 200)}`, `\\newcommand{\\x}[1]{#1}${many('\\x{')}${many('}')}`, `\\newcommand{\\x}[1]{${many('#1', 9_000)}}\\x{${many('~', 9_000)}}`, many('~', 300_000), many('$\\includegraphics{a}'), many('\\(\\includegraphics'), many('\\multicolumn{2}{c}{')]) ends(() => latexAsHtml(doc(text)));
});
