/** Closed lists of general English by which a text tells people from things, and men from women. */

const FEMALE_NAMES =
  'Ada Agatha Agnes Aisha Alexandra Alice Amelia Amy Andrea Angela Anna Anne Annie Antonia Barbara Beatrice Bertha Betty Carol Caroline Catherine Charlotte Chiara Christina Christine Clara Claire Constance Cornelia Cynthia Daisy Deborah Diana Dora Doris Dorothea Dorothy Edith Eleanor Elena Eliza Elizabeth Ella Ellen Elsa Emilia Emily Emma Esther Eva Eve Evelyn Fatima Fiona Flora Florence Frances Frida Gertrude Grace Greta Hannah Harriet Helen Helena Henrietta Hilda Ida Indira Ingrid Irene Isabel Isabella Jacqueline Jane Janet Jennifer Jessica Joan Joanna Jocelyn Johanna Josephine Judith Julia Juliana Karen Kate Katharina Katherine Kathleen Laura Leah Lena Linda Lisa Louisa Louise Lucy Lydia Mabel Margaret Maria Marianne Marie Martha Mary Mathilda Maud Maya Mildred Miriam Monica Nancy Naomi Natalie Nina Nora Olga Olive Olivia Pamela Patricia Paula Pauline Rachel Rebecca Rosa Rosalind Rose Rosemary Ruth Sally Sandra Sarah Sofia Sonia Sophia Sophie Stella Stephanie Susan Susanna Sylvia Teresa Theresa Ursula Valentina Vera Veronica Victoria Virginia Wangari Zaha Zoe';
const MALE_NAMES =
  'Aaron Abraham Adam Adolf Adrian Alan Albert Alexander Alfred Ali Allan Ambrose Andreas Andrew Angus Anthony Antoine Antonio Antony Archibald Arnold Arthur August Augustus Barack Benedict Benjamin Bernard Brian Bruno Carl Carlos Charles Christian Christopher Claude Clement Daniel David Dennis Diego Dmitri Donald Douglas Duncan Edgar Edmund Eduard Edward Edwin Emil Eric Ernest Ernst Eugene Felix Ferdinand Francesco Francis Francisco Frank Franz Frederick Friedrich Fritz Galileo Geoffrey Georg George Gerald Gilbert Giovanni Giuseppe Gottfried Graham Gregory Guy Gustav Hans Harold Harry Heinrich Henri Henry Herbert Hermann Horace Howard Hugh Hugo Humphry Ian Ibrahim Isaac Ivan Jack Jacob Jacques Jakob James Jan Jean Jeremy Jerome Jim Joe Johann Johannes John Jonathan Jorge Josef Joseph Joshua Juan Julian Julius Karl Keith Kenneth Konrad Kurt Laurence Lawrence Leo Leonard Leonardo Leonhard Leopold Lewis Lorenzo Louis Ludwig Luigi Luke Marc Marco Mario Mark Martin Matthew Matthias Matthäus Maurice Max Maximilian Michael Mikhail Milton Mohammed Moritz Muhammad Napoleon Nathan Nathaniel Neil Nelson Nicholas Nicolas Niels Nikola Nikolai Oliver Oscar Oswald Otto Owen Pablo Patrick Paul Pedro Peter Philip Pierre Pietro Quentin Ralph Raymond Ricardo Richard Robert Robin Roger Roland Ronald Rudolf Rudolph Rupert Russell Samuel Sebastian Sergei Sidney Sigmund Simon Stanley Stefan Stephen Steven Stuart Ted Thaddeus Theodor Theodore Thomas Tim Timothy Tom Victor Vincent Vladimir Wallace Walter Werner Wilhelm William Winston Wolfgang';

export type Gender = 'he' | 'she';

const GENDER_OF_NAME: ReadonlyMap<string, Gender> = new Map([
  ...FEMALE_NAMES.split(' ').map((name) => [name, 'she'] as const),
  ...MALE_NAMES.split(' ').map((name) => [name, 'he'] as const),
]);

export function genderOfFirstName(name: string): Gender | undefined {
  return GENDER_OF_NAME.get(name);
}

const TITLE =
  /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady|Dame|King|Queen|Prince|Princess|Captain|Colonel|Major|Admiral|Professor|Prof|President|Pope|Bishop|Archbishop|Emperor|Empress|Tsar|Count|Countess|Duke|Duchess|Baron|Baroness|Father|Sister|Senator|Judge|Justice|Chancellor)\.?$/;

export function isTitle(word: string): boolean {
  return TITLE.test(word);
}

export function genderOfTitle(word: string): Gender | undefined {
  if (/^(?:Mrs|Ms|Miss|Lady|Dame|Queen|Princess|Empress|Countess|Duchess|Baroness|Sister)\.?$/.test(word))
    return 'she';
  return /^(?:Mr|Sir|Lord|King|Prince|Pope|Emperor|Tsar|Count|Duke|Baron|Father)\.?$/.test(word)
    ? 'he'
    : undefined;
}

/** The gender that a noun for a person has by itself: 'mother', 'king'. */
export function genderOfNoun(noun: string): Gender | undefined {
  if (
    /^(?:mother|grandmother|stepmother|sister|daughter|granddaughter|wife|widow|aunt|niece|girl|woman|lady|queen|princess|empress|actress|goddess|nun|duchess|countess|heroine|bride|girlfriend)$/.test(
      noun,
    )
  )
    return 'she';
  return /^(?:father|grandfather|stepfather|brother|son|grandson|husband|widower|uncle|nephew|boy|man|gentleman|king|prince|emperor|monk|priest|pope|duke|bridegroom|boyfriend|\p{Ll}+(?:smen|sman))$/u.test(
    noun,
  )
    ? 'he'
    : undefined;
}

/** Nouns for people whose ending does not show it. */
export function isKin(noun: string): boolean {
  return (
    genderOfNoun(noun) !== undefined ||
    /^(?:parent|child|person|people|couple|twin|cousin|sibling|relative|friend|student|patient|adult|individual|human|infant|baby|pupil|apprentice|assistant|colleague|citizen|native|expert|critic|victim|peasant|slave|servant|guest|host|chief|guard|spouse|partner|youth|teenager|immigrant|migrant|participant|resident|inhabitant|scientist|researcher|artist|women|men|children)$/.test(
      noun,
    )
  );
}

/** What English may call 'she' though it is a thing. */
export function isShip(noun: string): boolean {
  return /^(?:ship|vessel|boat|steamer|steamship|liner|cruiser|yacht|schooner|frigate|destroyer|battleship|warship|submarine|tanker|tug|barque|brig)$/.test(
    noun,
  );
}
