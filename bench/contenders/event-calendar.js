// EventCalendar's list view, from its published bundle.
let element;
let calendar;
let options;

globalThis.contender = {
  prepare({ event }) {
    element = document.createElement('div');
    document.querySelector('main').append(element);
    options = {
      view: 'listDay', duration: { days: Math.ceil(event.agenda.length / 40) + 1 }, date: event.agenda[0].start, height: 'auto',
      events: event.agenda.map(({ start, duration, title, abstract, speakers }) => ({ start: new Date(start), end: new Date(Date.parse(start) + duration * 60_000), title, extendedProps: { abstract, speakers } })),
    };
  },
  show: () => void (calendar = globalThis.EventCalendar.create(element, options)),
  isShown: () => /Talk 0:/.test(element.textContent) && element.offsetHeight > 100,
  isComplete: () => element.textContent.includes(options.events.at(-1).title),
  /** It knows no zones: a page has to move its events itself. */
  switchZone() {
    const moved = (date) => new Date(date.getTime() - 13 * 3_600_000);
    calendar.setOption('events', options.events.map((one) => ({ ...one, start: moved(one.start), end: moved(one.end) })));
  },
};
