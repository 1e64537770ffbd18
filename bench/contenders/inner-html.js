// The limit: the very same nodes and style sheet, as markup that is ready, by one assignment. It knows no zone, no search, and checks nothing.
const EAGER = '.long .list { content-visibility: visible !important; contain-intrinsic-size: none !important }';
let root;
let markup;

globalThis.contender = {
  prepare({ captured, eager }) {
    const host = document.createElement('div');
    root = host.attachShadow({ mode: 'open' });
    const sheets = [captured.css, ...(eager ? [EAGER] : [])].map((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      return sheet;
    });
    root.adoptedStyleSheets = sheets;
    markup = captured.markup;
    document.querySelector('main').append(host);
  },
  show: () => void (root.innerHTML = markup),
  isShown: () => (root.querySelector('.entry')?.offsetHeight ?? 0) > 0,
  isComplete: () => true,
  /** Every time by hand, with labels that are ready. */
  prepareZone() {
    const format = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'America/New_York' });
    this.times = [...root.querySelectorAll('.entry time')].map((time) => [time.firstChild, format.format(Date.parse(time.dateTime))]);
  },
  switchZone() {
    for (const [node, label] of this.times) node.nodeValue = label;
  },
  open() {
    root.querySelector('.toggle').setAttribute('aria-expanded', 'true');
    root.querySelector('.more').removeAttribute('hidden');
  },
};
