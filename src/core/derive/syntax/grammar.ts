import { ByteReader, bytesOf } from './byte-reader.ts';
import { Clusters } from './clusters.ts';
import { LinearModel } from './linear-model.ts';
import { MoveModel } from './move-model.ts';
import weights from './weights.json' with { type: 'json' };

/** What has been learnt from the treebanks. */
export interface Grammar {
  readonly tags: readonly string[];
  readonly relations: readonly string[];
  /** Dictionary forms that no rule finds: 'V went' -> 'go'. */
  readonly lemmas: ReadonlyMap<string, string>;
  readonly clusters: Clusters;
  readonly tagger: LinearModel;
  readonly attacher: MoveModel;
  readonly namer: LinearModel;
}

let grammar: Grammar | undefined;

/** The grammar of English; unpacked on the first call. */
export function english(): Grammar {
  if (grammar) return grammar;
  const reader = new ByteReader(bytesOf(weights.data));
  grammar = {
    tags: weights.tags,
    relations: weights.relations,
    lemmas: new Map(Object.entries(weights.lemmas)),
    clusters: new Clusters(reader),
    tagger: new LinearModel(reader),
    attacher: new MoveModel(reader),
    namer: new LinearModel(reader),
  };
  return grammar;
}
