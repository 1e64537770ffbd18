/**
 * Texts that cannot be read where they are: over one another, outside of the widget, or cut off.
 */
import type { Page } from 'playwright-core';

/** Each of them in words; none where all is well. */
export function misplacedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('ml-da-event')?.shadowRoot;
    const card = root?.querySelector('[part~=event]')?.getBoundingClientRect();
    if (!root || !card) return ['no widget'];
    const found: string[] = [];
    const lines: { readonly text: string; readonly parent: Element; readonly box: DOMRect }[] = [];
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { currentNode } = texts;
      const { parentElement: parent } = currentNode;
      const text = currentNode.textContent?.trim().slice(0, 40) ?? '';
      // What is for screen readers has no size.
      if (!text || !parent || parent.closest('style, .said') || !parent.checkVisibility() || getComputedStyle(parent).clipPath !== 'none') continue;
      const range = document.createRange();
      range.selectNodeContents(currentNode);
      for (const box of range.getClientRects()) {
        if (box.width < 2) continue;
        lines.push({ text, parent, box });
        // The table of a day scrolls by itself.
        if ((box.left < card.left - 1 || box.right > card.right + 1) && !parent.closest('.grid-scroll')) found.push(`outside: ${text}`);
      }
    }
    lines.sort((a, b) => a.box.top - b.box.top);
    lines.forEach(({ text, parent, box }, index) => {
      for (const other of lines.slice(index + 1)) {
        // Ascenders and descenders of neighbouring lines may meet.
        const [high, low] = [other.box.top + other.box.height * 0.2, box.bottom - box.height * 0.2];
        if (high > low) break;
        const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        if (other.parent !== parent && wide > 3 && low - high > 2) found.push(`over one another: ${text} / ${other.text}`);
      }
    });
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (/hidden|clip/.test(getComputedStyle(element).overflowX) && element.clientWidth > 2 && element.scrollWidth > element.clientWidth + 1 && element.checkVisibility()) found.push(`cut off: ${element.className}`);
    }
    if (document.documentElement.scrollWidth > innerWidth) found.push('wider than the page');
    return found;
  });
}
