// FullCalendar's list view, from its published modules, with the list and its default theme only.
import { Calendar } from 'fullcalendar';
import list from 'fullcalendar/list';
import theme from 'fullcalendar/themes/classic';

let element;
let calendar;
let options;

globalThis.contender = {
  prepare({ event }) {
    element = document.createElement('div');
    document.querySelector('main').append(element);
    options = {
      plugins: [list, theme], initialView: 'all', views: { all: { type: 'list', duration: { days: Math.ceil(event.agenda.length / 40) + 1 } } },
      initialDate: event.agenda[0].start, height: 'auto', timeZone: 'local',
      events: event.agenda.map(({ start, duration, title, abstract, speakers }) => ({ start, end: new Date(Date.parse(start) + duration * 60_000).toISOString(), title, extendedProps: { abstract, speakers } })),
    };
  },
  show() {
    calendar = new Calendar(element, options);
    calendar.render();
  },
  isShown: () => /Talk 0:/.test(element.textContent) && element.offsetHeight > 100,
  isComplete: () => element.textContent.includes(options.events.at(-1).title),
  switchZone: () => calendar.setOption('timeZone', 'UTC'),
};
