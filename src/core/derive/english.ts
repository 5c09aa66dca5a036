/** Small words of English that no neighbour has. */
const OWN = new Set(
  (
    'the of and are were by for with that which from have had been be being it its he she they them their this these those ' +
    'not who whom whose what when where why how than then because between into after before about through during while ' +
    'can could may might must should would will shall to or but if only there more most each every other such both ' +
    'under over against without within until since called known used made one two three does did up out'
  ).split(' '),
);

/** Small words of English that mean something elsewhere too: 'in', 'was', 'on', 'his'. */
const SHARED = new Set('a an in is was on as at has his her him no so do also all many when'.split(' '));

/** Small words of the languages that share its letters, where they are no English words. */
const FOREIGN = new Set(
  (
    'le la les du une est dans que qui et un au aux avec ce cette sont pas nous vous elle ils ont été leur mais comme plus ' +
    'der das und ist nicht ein eine einen einem einer dem mit von zu auf für sich auch wird sind im zum zur bei nach aus wie oder werden hat ' +
    'el los las una y en del por se es para su al lo como más fue pero sus muy también ' +
    'il che di della del è gli nel nella sono anche alla dei delle ' +
    'o os da dos das em não uma com foi ao são ' +
    'het een van dat niet zijn voor ook naar maar worden ' +
    'ad ex cum sed quod quae ut ab atque sunt esse enim erat autem aut nec hoc quam eius inter ' +
    'och att det som är av för inte jag og på til av ikke'
  ).split(' '),
);

/** Texts of fewer words may be names and figures alone. */
const FEW = 20;

/**
 * Whether a text is English, by its small words. Running text has them at every third place, notes at every twentieth;
 * words of another language weigh against them.
 */
export function isEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const count = (known: ReadonlySet<string>) => words.filter((word) => known.has(word)).length;
  const own = count(OWN);
  const shared = count(SHARED);
  const foreign = count(FOREIGN) + words.filter((word) => !/\p{Script=Latin}/u.test(word)).length;
  if (foreign > Math.max(own, 1)) return false;
  return words.length < FEW || (own + shared / 2) * 40 >= words.length;
}
