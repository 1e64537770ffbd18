/**
 * The other ways to write the tag: what becomes of them, now and later, and what is left alone.
 */
/* eslint-disable no-restricted-properties -- innerHTML is how pages do it */
import { expect } from 'chai';
import { EVENT, heard, read, strike } from './stage.js';

const SRC = `data:application/json,${encodeURIComponent(JSON.stringify(EVENT))}`;
const JSON_TEXT = JSON.stringify(EVENT);
const place = document.body.appendChild(document.createElement('main'));

/** Puts markup on the page, as a CMS or a script does, and waits for the widget. */
async function put(markup: string): Promise<HTMLElementTagNameMap['ml-da-event']> {
  const loaded = heard(document, 'ml-da-event-load');
  place.innerHTML = markup;
  await loaded;
  return place.querySelector('ml-da-event') as HTMLElementTagNameMap['ml-da-event'];
}

/** Lets the observer and the element do what they have to. */
async function turn(): Promise<void> {
  await Promise.resolve();
  await place.querySelector('ml-da-event')?.updateComplete;
  await new Promise(requestAnimationFrame);
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** [name, markup, the parent of the widget, what stays inside it] */
const FORMS: readonly (readonly [string, string, string, string])[] = [
  ['div', `<div class="ml-da-event" data-src="${SRC}" data-time-zone="Asia/Tokyo">Soon here</div>`, 'DIV', 'Soon here'],
  ['div with more classes and elements', `<div class="wide ml-da-event box" data-src="${SRC}" data-time-zone="Asia/Tokyo"><p>Soon <b>here</b></p></div>`, 'DIV', 'Soon here'],
  ['div with JSON inside', `<div class="ml-da-event" data-time-zone="Asia/Tokyo"><script type="application/json">${JSON_TEXT}</script><p>Soon here</p></div>`, 'DIV', `${JSON_TEXT}Soon here`],
  ['link', `<p><a class="ml-da-event" href="${SRC}" data-time-zone="Asia/Tokyo">Programme</a></p>`, 'P', 'Programme'],
  ['preformatted', `<pre class="ml-da-event" data-time-zone="Asia/Tokyo">${escaped(JSON_TEXT)}</pre>`, 'MAIN', JSON_TEXT],
  ['preformatted, in a code block', `<pre class="wp-block-code ml-da-event" data-time-zone="Asia/Tokyo"><code>${escaped(JSON_TEXT)}</code></pre>`, 'MAIN', JSON_TEXT],
  ['preformatted, with the spaces of a text editor', `<pre class="ml-da-event" data-time-zone="Asia/Tokyo">${escaped(JSON_TEXT).replaceAll(/(?<=[,[]) ?(?=[{&])/g, '\u00a0\u200b\n')}</pre>`, 'MAIN', ''],
];

describe('embed forms', () => {
  afterEach(() => {
    place.replaceChildren();
    strike();
  });

  for (const [name, markup, parent, inside] of FORMS) {
    it(`${name}: becomes the element, with its attributes and its fallback`, async () => {
      const widget = await put(markup);
      expect(widget.state).to.equal('ready');
      expect(widget.problems).to.deep.equal([]);
      expect(widget.parentElement?.tagName).to.equal(parent);
      if (inside) expect(widget.textContent).to.equal(inside);
      expect(read(widget, 'h2')).to.equal('Forum');
      expect(read(widget, 'li .time time')).to.match(/^12 midnight/);
      expect(place.querySelectorAll('ml-da-event')).to.have.length(1);
    });
  }

  it('what is read as data is left alone by translators', async () => {
    const widget = await put(`<pre class="ml-da-event">${escaped(JSON_TEXT)}</pre>`);
    expect(widget.querySelector('pre')?.translate).to.equal(false);
  });

  const TABLE = `<table class="ml-da-event" data-date="2026-05-04" data-event-time-zone="UTC" data-time-zone="Asia/Tokyo"><caption>Forum</caption>
    <tr><th>Time</th><th>Title</th><th>Speaker</th></tr>
    <tr><td>15:00 – 15:30</td><td>Rain<br>in models &lt;b&gt;</td><td>Ada Example (Example University)</td></tr>
    <tr><td colspan="3">Session <b>two</b></td></tr>
    <tr><td>15:30</td><td>Snow</td><td></td></tr></table>`;

  it('table: its rows become the programme, what is no row of it stays and is told', async () => {
    const widget = await put(TABLE);
    expect(widget.parentElement?.tagName).to.equal('MAIN');
    expect(widget.querySelector('table')?.rows.length).to.equal(4);
    expect(read(widget, 'h2')).to.equal('Forum');
    const rows = [...(widget.shadowRoot?.querySelectorAll('li.entry') ?? [])];
    expect(rows.map((row) => row.querySelector('.entry-title')?.textContent?.replace(/\s+/g, ' '))).to.deep.equal(['Rain in models <b>', 'Session two', 'Snow']);
    expect(rows.map((row) => row.querySelector('time')?.dateTime ?? '')).to.deep.equal(['2026-05-04T15:00:00Z', '', '2026-05-04T15:30:00Z']);
    expect(rows[0]?.textContent).to.contain('Ada Example');
    expect(widget.problems.map(({ code, path }) => `${code} ${path}`)).to.deep.equal(['time-invalid /table/rows/2/start']);
  });

  /** [name, rows, entries] */
  const SPANS: readonly (readonly [string, string, readonly string[]])[] = [
    ['a start over two rows, each with its end', '<tr><td rowspan="2">10:00<td>11:00<td>Rain<tr><td>11:30<td>Snow', ['10:00–11:00 Rain', '10:00–11:30 Snow']],
    ['two talks at one time', '<tr><td rowspan="2">10:00–10:30<td>Rain<tr><td>Snow<tr><td>10:30–11:00<td>Hail', ['10:00–10:30 Rain', '10:00–10:30 Snow', '10:30–11:00 Hail']],
    ['a title over several columns', '<tr><td>10:00–10:30<td colspan="2">Rain<tr><td>10:30–11:00<td>Snow<td>more', ['10:00–10:30 Rain', '10:30–11:00 Snow']],
    ['a time over two columns', '<tr><td colspan="2">10:00–10:30<td>Rain', ['10:00–10:30 Rain']],
    ['to the end of the table', '<tr><td rowspan="0">10:00<td>Rain', ['10:00– Rain']],
    ['a row that the page hides', '<tr><td>10:00–10:30<td>Rain<tr hidden><td>10:30–11:00<td>Withdrawn', ['10:00–10:30 Rain']],
    ['what is hidden or struck out', '<tr><td>10:00–10:30<td>Rain<span hidden>s</span><del> in May</del><b style="display:none">!</b><tr style="display:none"><td>10:30<td>Withdrawn', ['10:00–10:30 Rain']],
    ['spans that end with their part, and rows without cells', '<tbody><tr><td rowspan="5">10:00–10:30<td>Rain<tbody><tr><td rowspan="2">10:30–11:00<td>Snow<tr></tr><tr><td>11:00–11:30<td>Hail', ['10:00–10:30 Rain', '10:30–11:00 Snow', '11:00–11:30 Hail']],
    ['a span over a hidden row', '<tr><td rowspan="2">10:00–10:30<td>Rain<tr hidden><td>Fog<tr><td>10:30–11:00<td>Snow', ['10:00–10:30 Rain', '10:30–11:00 Snow']],
    ['lists, headings, pictures and styles in cells', '<tr><td>10:00–10:30<td><h4>Rain</h4>Ada<ul><li>One<li>Two</ul><style>p { }</style><img alt="Snow">', ['10:00–10:30 Rain\nAda\nOne\nTwo\nSnow']],
    ['raised signs', '<tr><td>10:00–10:30<td>x<sup>&lt;5</sup>', ['10:00–10:30 x<5']],
    ['raised numbers', '<tr><td>10:00–10:30<td>10<sup>3</sup> floes', ['10:00–10:30 10³ floes']],
    ['rooms side by side, and a break for all of them', '<tr><th>Time<th>Room A<th>Room B<tr><td>10:00–10:30<td>Rain<td>Snow<tr><td>10:30–11:00<td colspan="2">Coffee', ['10:00–10:30 Rain', '10:00–10:30 Snow', '10:30–11:00 Coffee']],
    ['a row of headings in the midst', '<tr><th>10:00–10:30<td>Rain<tr><th colspan="2">Session 2<tr><th>10:30–11:00<td>Snow', ['10:00–10:30 Rain', '– Session 2', '10:30–11:00 Snow']],
  ];
  for (const [name, rows, expected] of SPANS) {
    it(`table: ${name}`, async () => {
      const widget = await put(`<table class="ml-da-event" data-date="2026-05-04" data-event-time-zone="UTC"><caption>Forum</caption>${rows}</table>`);
      expect([...(widget.shadowRoot?.querySelectorAll('li.entry') ?? [])].map((row) => {
        const [start, end] = [...row.querySelectorAll('time')].map(({ dateTime }) => dateTime.slice(11, 16));
        return `${start ?? ''}–${end ?? ''} ${row.querySelector('.entry-title')?.textContent ?? ''}`;
      })).to.deep.equal(expected);
    });
  }

  it('table: links stay, but for those that are hidden or struck out', async () => {
    const widget = await put('<table class="ml-da-event" data-date="2026-05-04" data-event-time-zone="UTC"><caption>Forum</caption><tr><td>10:00–10:30<td><a href="/ice.pdf">Ice</a> <s><a href="/old">old</a></s><span hidden><a href="/hid">hid</a></span><del><a href="/del">d</a></del></table>');
    expect([...(widget.shadowRoot?.querySelectorAll<HTMLAnchorElement>('.entry-links a') ?? [])].map(({ textContent, pathname }) => `${textContent ?? ''} ${pathname}`)).to.deep.equal(['Ice /ice.pdf']);
  });

  it('table: once read it is not read again, though it is no longer shown', async () => {
    const widget = await put(TABLE);
    let loads = 0;
    widget.addEventListener('ml-da-event-load', () => loads++);
    (widget.querySelector('caption') as HTMLElement).append(document.createComment('touched'));
    await turn();
    expect(loads).to.equal(0);
  });

  it('a link that cannot be loaded stays a link, under the reason', async () => {
    const failed = heard(document, 'ml-da-event-error');
    place.innerHTML = '<a class="ml-da-event" id="programme" hidden href="/no/such.json">Programme</a>';
    expect(await failed).to.include({ code: 'status', status: 404 });
    const widget = place.querySelector('ml-da-event');
    const link = widget?.querySelector('a');
    expect(widget?.shadowRoot?.querySelector('slot')?.assignedElements()).to.deep.equal([link]);
    expect(link?.getAttribute('href')).to.equal('/no/such.json');
    expect([widget?.id, widget?.hidden, link?.id]).to.deep.equal(['programme', true, '']);
  });

  it('a text that is no JSON stays as it is, and the author is told', async () => {
    const failed = heard(document, 'ml-da-event-error');
    place.innerHTML = '<pre class="ml-da-event">09:00 Welcome</pre>';
    expect(await failed).to.include({ code: 'content' });
    const widget = place.querySelector('ml-da-event');
    expect(widget?.shadowRoot?.querySelector('slot')?.assignedElements()[0]?.textContent).to.equal('09:00 Welcome');
    expect(widget?.problems.map(({ code }) => code)).to.deep.equal(['json-invalid']);
  });

  it('attributes that change later take effect, and only ours are taken', async () => {
    const widget = await put(`<div class="ml-da-event" data-src="${SRC}" data-aos="fade" data-time-zone="UTC" onclick="void 0">Soon</div>`);
    expect(widget.getAttributeNames().sort()).to.deep.equal(['src', 'time-zone']);
    const form = place.querySelector('div');
    form?.setAttribute('data-time-zone', 'Asia/Tokyo');
    await turn();
    expect(read(widget, 'li .time time')).to.match(/^12 midnight/);
    form?.removeAttribute('data-time-zone');
    await turn();
    expect(widget.hasAttribute('time-zone')).to.equal(false);
  });

  it('a div whose element the page moves elsewhere makes no other, and one that loses it does', async () => {
    const widget = await put(`<div class="ml-da-event" data-src="${SRC}">One</div><section></section>`);
    place.querySelector('section')?.append(widget);
    await turn();
    expect(place.querySelectorAll('ml-da-event')).to.have.length(1);
    widget.remove();
    (place.querySelector('div') as HTMLElement).append('Two');
    await turn();
    expect(place.querySelectorAll('div > ml-da-event')).to.have.length(1);
  });

  it('content that is written anew is upgraded anew', async () => {
    await put(`<section><div class="ml-da-event" data-src="${SRC}">One</div></section>`);
    const again = heard(document, 'ml-da-event-load');
    (place.querySelector('div') as HTMLElement).innerHTML = 'Two';
    await again;
    expect(place.querySelectorAll('ml-da-event')).to.have.length(1);
    expect(place.querySelector('ml-da-event')?.textContent).to.equal('Two');
  });

  it('a flag that an editor writes as "false" is none', async () => {
    const widget = await put(`<div class="ml-da-event" data-src="${SRC}" data-images="false" data-deep-link="">x</div>`);
    expect([widget.images, widget.deepLink]).to.deep.equal([false, true]);
  });

  const ALONE: readonly (readonly [string, string])[] = [
    ['a div without data', '<div class="ml-da-event">A box of the page</div>'],
    ['a div around an element', '<div class="ml-da-event" data-src="/a.json"><ml-da-event time-zone="UTC"></ml-da-event></div>'],
    ['a link without an address', '<a class="ml-da-event">Programme</a>'],
    ['another tag', '<span class="ml-da-event" data-src="/a.json">x</span>'],
    ['a class that only begins so', '<div class="ml-da-events" data-src="/a.json">x</div>'],
    ['what is being edited', '<article contenteditable="true"><div class="ml-da-event" data-src="/a.json">x</div></article>'],
    ['a fallback', '<ml-da-event time-zone="UTC"><a class="ml-da-event" href="/a.json">x</a></ml-da-event>'],
    ['what is in a template', '<template><div class="ml-da-event" data-src="/a.json">x</div></template>'],
  ];
  for (const [name, markup] of ALONE) {
    it(`left alone: ${name}`, async () => {
      place.innerHTML = markup;
      await turn();
      expect(place.innerHTML).to.equal(markup);
    });
  }
});
