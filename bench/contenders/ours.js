// The widget, as pages use it.
let widget;
let data;

globalThis.contender = {
  async prepare({ event }) {
    data = event;
    widget = document.createElement('ml-da-event');
    document.querySelector('main').append(widget);
    await widget.updateComplete;
  },
  show: () => void (widget.event = data),
  isShown: () => (widget.shadowRoot.querySelector('.entry')?.offsetHeight ?? 0) > 0,
  isComplete: () => widget.state === 'ready',
  switchZone: () => widget.setAttribute('time-zone', 'America/New_York'),
  open: () => widget.shadowRoot.querySelector('.toggle').click(),
  comeToSearch: () => widget.shadowRoot.querySelector('[part=search]')?.focus(),
  search(text) {
    const field = widget.shadowRoot.querySelector('[part=search]');
    // A small programme has none.
    if (!field) return false;
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    return true;
  },
  /** Elements a talk: all of its row but its star and link, and what is inside of its paragraphs and references. */
  elements() {
    const middle = (counts) => counts.sort((a, b) => a - b)[Math.floor(counts.length / 2)];
    const rows = [...widget.shadowRoot.querySelectorAll('.entry')];
    return {
      elements: middle(rows.map((row) => 1 + row.querySelectorAll('*').length - row.querySelectorAll('.star, .permalink, .save, .prose > *, .prose > * *, .references *').length)),
      controls: middle(rows.map((row) => row.querySelectorAll('.star, .permalink, .save').length)),
    };
  },
  /** For the contenders that get finished markup. */
  capture: () => ({
    markup: widget.shadowRoot.innerHTML.replace(/<!--[^]*?-->/g, ''),
    css: widget.shadowRoot.adoptedStyleSheets.map((sheet) => [...sheet.cssRules].map((rule) => rule.cssText).join('\n')).join('\n'),
  }),
};
