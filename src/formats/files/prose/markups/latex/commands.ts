/**
 * What LaTeX's commands and environments do with their arguments, as far as it matters for reading.
 */

/**
 * Arguments of commands, in order: `o` one in brackets and `x` one in braces, both for the page only; `k` the words of one in braces.
 * Those without `k` print nothing.
 */
const ARGUMENTS: ReadonlyMap<string, string> = new Map(Object.entries({
  'k': 'textsc texttt textsf textrm textup textmd textnormal textsl textlf underline uline uwave dashuline mbox text hbox vbox fbox boxed centerline leftline rightline ensuremath MakeUppercase MakeLowercase uppercase lowercase MakeTextUppercase textsubscript enquote textcyr textgreek textlatin foreignword only uncover visible onslide alert structure sffamily nohyphens mathrm ul hl llap rlap smash',
  'ok': 'makecell shortstack thead subcaption',
  'ook': 'makebox framebox',
  'oooxk': 'parbox',
  'oxk': 'textcolor colorbox rotatebox foreignlanguage otherlanguage',
  'oxxk': 'fcolorbox',
  'xk': 'hypertarget hyperlink texorpdfstring scalebox turnbox',
  'xok': 'scalebox',
  'xxk': 'resizebox',
  'xook': 'raisebox',
  'ox': 'usepackage documentclass RequirePackage LoadClass color rowcolor cellcolor arrayrulecolor captionsetup usetheme usecolortheme usefonttheme usetikzlibrary setbeamertemplate setbeamercolor setbeamerfont selectlanguage bibliography setdefaultlanguage setmainlanguage setotherlanguage setlist vspan',
  'oxoo': 'columncolor',
  'oxo': 'fontspec addfontfeature addfontfeatures setmainfont setsansfont setmonofont newfontfamily',
  'x': 'vspace hspace addvspace thispagestyle pagestyle pagenumbering setstretch linespread bibliographystyle index glossary phantom vphantom hphantom cline hhline noalign enlargethispage hypersetup geometry newgeometry graphicspath theoremstyle stepcounter refstepcounter label ref pageref eqref autoref nameref cref Cref vref vpageref thetitle stretch urlstyle tableofcontents fontfamily fontseries fontshape fontencoding rowfont pgfplotsset tikzset lstset makeindex markright lhead rhead chead lfoot rfoot cfoot arabic Roman roman alph Alph fnsymbol value inputencoding bookmarksetup captionof setdepth hyphenation textblockorigin nocite addbibresource excludecomment includecomment frenchspacing ProvidesPackage NeedsTeXFormat tcbset sisetup fancyhf fancyhead fancyfoot newlength newsavebox newif newdimen newcount newskip newbox',
  'xx': 'setlength addtolength setcounter addtocounter fontsize markboth colorlet DeclareMathOperator newlistof definecolorset DeclareUnicodeCharacter SetTracking numberwithin titlelabel setenumerate',
  'xxx': 'definecolor addcontentsline specialrule addtocontents DeclareFixedFont',
  'xox': 'newcolumntype',
  'xoxo': 'newtheorem',
  'xxxx': 'titlespacing usefont',
  'oxx': 'rule pdfbookmark',
  'o': 'toprule midrule bottomrule addlinespace linebreak pagebreak nopagebreak nolinebreak footnotemark',
  'oxxxx': 'titleformat',
}).flatMap(([pattern, names]) => names.split(' ').map((name) => [name, pattern] as const)));

/** Columns, sizes and places of environments: the same letters. */
const ENVIRONMENTS: ReadonlyMap<string, string> = new Map(Object.entries({
  'ox': 'minipage multicols columns column adjustbox spacing adjustwidth textblock otherlanguage otherlanguage* scope turn rotate',
  'oooox': 'minipage',
  'xo': 'multicols multicols*',
  'x': 'otherlanguage adjustbox spacing textblock column thebibliography adjustwidth* list',
  'xx': 'adjustwidth list',
  'oxox': 'wrapfigure wraptable',
  'o': 'figure figure* table table* columns center sidewaystable mdframed tcolorbox framed SCfigure',
}).flatMap(([pattern, names]) => names.split(' ').map((name) => [name, pattern] as const)));

/** What stands in braces and brackets before the first cell. */
const TABLES: ReadonlyMap<string, string> = new Map(Object.entries({
  'ox': 'tabular longtable supertabular xtabular mpsupertabular array longtabu tblr longtblr talltblr NiceTabular deluxetable tabular@',
  'xox': 'tabular* tabularx tabulary xltabular longtabularx supertabular* ltablex',
  'to': 'tabu',
  '': 'tabbing',
}).flatMap(([pattern, names]) => names.split(' ').map((name) => [name, pattern] as const)));

/** Lists of any kind. */
export const LIST = /^(?:itemize|enumerate|description|compactitem|compactenum|compactdesc|inparaenum|inparaitem|asparaitem|asparaenum|labeling|easylist|trivlist|list|thebibliography|outline|labelling)\*?$/;

/** Levels of headings. */
export const HEADINGS: ReadonlyMap<string, number> = new Map(Object.entries({ title: 1, part: 2, chapter: 2, section: 3, subsection: 4, subsubsection: 5, addchap: 2, addsec: 3, frametitle: 4, subtitle: 2, minisec: 6 }));

/** What text is in: bold or slanted, in braces or from here to the end of the group. */
export const DRESS: ReadonlyMap<string, { readonly strong?: boolean; readonly emphasis?: boolean }> = new Map(Object.entries({
  textbf: { strong: true }, strong: { strong: true }, emph: { emphasis: true }, textit: { emphasis: true },
  bf: { strong: true }, bfseries: { strong: true }, em: { emphasis: true }, it: { emphasis: true }, itshape: { emphasis: true }, slshape: { emphasis: true }, sl: { emphasis: true }, rm: { strong: false, emphasis: false }, normalfont: { strong: false, emphasis: false }, mdseries: { strong: false }, upshape: { emphasis: false },
}));
/** Of these, those that have their words in braces. */
export const DRESSED = /^(?:textbf|emph|textit|strong)$/;

/** The pattern of a command's arguments, if it is known. */
export function argumentsOf(command: string): string | undefined {
  return ARGUMENTS.get(command);
}

/** The pattern of what stands behind the beginning of an environment, if it is known. */
export function placeOf(environment: string): string | undefined {
  return ENVIRONMENTS.get(environment);
}

/** The same of a table. */
export function tableOf(environment: string): string | undefined {
  return TABLES.get(environment);
}

/** Commands that are read for what they mean, whatever the file says they look like. */
export function isKnown(command: string): boolean {
  return HEADINGS.has(command) || DRESS.has(command) || (ARGUMENTS.get(command) ?? '').includes('k') || /^(?:item|href|url|author|date|footnote|multicolumn|multirow|hline|caption|par|paragraph|subparagraph|newline|maketitle|institute|today|input|include|includegraphics)$/.test(command);
}

/** Breaks between paragraphs and pages. */
export const BREAK = /^(?:par|smallskip|medskip|bigskip|newpage|clearpage|cleardoublepage|pagebreak|vfill|vfil|eject|vskip|vspace|filbreak|goodbreak|maketitle|smallbreak|medbreak|bigbreak|endgraf)$/;
/** Lines between rows. */
export const RULE = /^(?:hline|toprule|midrule|bottomrule|cline|cmidrule|specialrule|hhline|Xhline|firsthline|lasthline|cdashline|hdashline|tableline|colrule|botrule)$/;
