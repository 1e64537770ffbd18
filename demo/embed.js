// A page for a frame: `embed.html?src=event.json&time-zone=Asia/Tokyo`. Whoever writes a link writes this query, so none of it is trusted:
// only the element's own attributes are taken over, and data only from this page's origin and those that the page itself allows.
(() => {
  const LONGEST = 2000;
  const page = document.documentElement;

  /** The address as the browser itself reads it. */
  const parsed = (written) => {
    try {
      return new URL(written, location.href);
    } catch {
      return undefined;
    }
  };

  /** The origins in `<meta name="ml-da-event-allow">`; what is no address of the web is told and left out. */
  const allowedOrigins = () => {
    const written = document.querySelector('meta[name="ml-da-event-allow"]')?.content ?? '';
    return written.split(/\s+/).filter(Boolean).filter((origin) => {
      const isOrigin = /^https?:\/\//.test(origin) && parsed(origin)?.origin === origin;
      if (!isOrigin) console.warn(`ml-da-event-allow: "${origin}" is no origin such as https://data.example.org`);
      return isOrigin;
    });
  };

  /** The address in full, or undefined where it may not be read. The parser's word counts, never the look of the text. */
  const readable = (written) => {
    // No address needs a control character or a backslash, which readers of addresses take for different things.
    const url = written.length > LONGEST || /[\u0000-\u001f\u007f\\]/.test(written) ? undefined : parsed(written);
    // blob: has the origin of who made it, and "user@" imitates another host.
    if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return undefined;
    // In a sandboxed frame self.origin is "null"; the address of the page stays.
    return url.origin === location.origin || allowedOrigins().includes(url.origin) ? url.href : undefined;
  };

  /** Takes the query over; @returns why it cannot. What the query says is never repeated to visitors: anybody can have written it. */
  const show = (query) => {
    const known = customElements.get('ml-da-event')?.observedAttributes;
    if (!known) return 'The programme cannot be shown: its script has not been loaded.';
    const [written, ...more] = query.getAll('src');
    if (!written) return 'No programme is named. The address of this page has to end with one, as in embed.html?src=event.json';
    const src = more.length ? undefined : readable(written);
    if (src === undefined) return 'The programme cannot be shown: this page may not read data from the address that was given to it.';
    const element = document.createElement('ml-da-event');
    for (const name of known) {
      const value = query.get(name);
      if (value === null || value.length > LONGEST || name === 'src') continue;
      if (name === 'lang') page.lang = /^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i.test(value) ? value : page.lang;
      else element.setAttribute(name, value);
    }
    // A frame lets its host's background through only where both are of one scheme.
    const scheme = { dark: 'dark', auto: 'light dark' }[query.get('theme')];
    if (scheme) page.style.colorScheme = scheme;
    element.setAttribute('src', src);
    document.querySelector('#message').replaceWith(element);
    return undefined;
  };

  /** Tells the host how high this page is, each time that changes. */
  const tellHeight = () => {
    if (parent === self) return;
    let told;
    new ResizeObserver(() => {
      const height = Math.ceil(page.getBoundingClientRect().height);
      if (height === told) return;
      told = height;
      // To any host: a sandboxed one has no origin to name, and the height is all that this carries.
      parent.postMessage({ type: 'ml-da-event-height', height }, '*');
    }).observe(page);
  };

  page.style.background = document.body.style.background = 'transparent';
  document.body.style.margin = '0';
  const refusal = show(new URLSearchParams(location.search));
  if (refusal !== undefined) document.querySelector('#message').textContent = refusal;
  tellHeight();
})();
