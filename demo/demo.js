// The panel: each control is named after the attribute it sets.
const widget = document.querySelector('ml-da-event');
const form = document.querySelector('form');
const code = form.querySelector('code');

/** The attributes as the panel has them; empty values are left out. */
function attributes() {
  return [...form.querySelectorAll('[name]')].flatMap((control) => {
    if (control.type === 'checkbox') return control.checked ? [[control.name, '']] : [];
    const value = control.multiple ? [...control.selectedOptions].map((option) => option.value).join(' ') : control.value.trim();
    return value ? [[control.name, value]] : [];
  });
}

function apply() {
  const wanted = new Map(attributes());
  for (const { name } of form.querySelectorAll('[name]')) {
    if (!wanted.has(name)) widget.removeAttribute(name);
    else if (widget.getAttribute(name) !== wanted.get(name)) widget.setAttribute(name, wanted.get(name));
  }
  const pasted = [...wanted].map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${value.replace('events/', '')}"`)).join('');
  code.textContent = `<script src="ml-da-event.js" defer></script>\n<ml-da-event${pasted}></ml-da-event>`;
}

const zones = document.querySelector('#zones-known');
for (const zone of ['UTC', ...Intl.supportedValuesOf('timeZone')]) zones.append(new Option(zone, zone));
form.addEventListener('input', apply);
form.addEventListener('submit', (event) => event.preventDefault());
form.querySelector('button').addEventListener('click', async () => {
  const said = form.querySelector('output');
  try {
    await navigator.clipboard.writeText(code.textContent);
    said.textContent = 'Copied.';
  } catch {
    said.textContent = 'Please select and copy it by hand.';
  }
});
apply();
