/**
 * Content that is made anew only when what it is made of has changed: a ticking clock or a search touches no node of it.
 */
import { fill, type Content } from '../views/nodes.js';

/** Nodes by name, with what they were made of. */
export class KeptNodes {
  private readonly kept = new Map<string, { readonly from: readonly unknown[]; readonly nodes: readonly Node[] }>();

  /** The nodes of this name: those that are there if all of `from` is the same, else new ones. */
  get(name: string, from: readonly unknown[], make: () => Content): readonly Node[] {
    const known = this.kept.get(name);
    if (known?.from.every((part, index) => Object.is(part, from[index]))) return known.nodes;
    const fragment = document.createDocumentFragment();
    fill(fragment, make());
    const made = [...fragment.childNodes];
    // Another version that says the same leaves alone what somebody may be reading or pointing at.
    const isSame = known?.nodes.length === made.length && made.every((node, index) => node.isEqualNode(known.nodes[index] ?? null));
    const nodes = isSame ? known.nodes : made;
    this.kept.set(name, { from, nodes });
    return nodes;
  }
}
