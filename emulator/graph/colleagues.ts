/** Somebody of the tenant who has nothing to do here but to be found. */
export interface Colleague {
  givenName: string;
  surname: string;
  /** Of the mail address, the part before the `@`. */
  alias: string;
  jobTitle: string;
  /** Invited from another organisation. */
  isGuest: boolean;
}

// Invented. Letters of many languages, names of several words, and some whom a search for "dan"
// or "pri" finds besides a person who can sign in.
const rows: readonly [string, string, string, string, boolean?][] = [
  ['Aaliyah', 'Johnson', 'aaliyah.johnson', 'Data scientist'],
  ['Adaeze', 'Okonkwo', 'adaeze.okonkwo', 'Machine learning engineer'],
  ['Agnieszka', 'Wójcik', 'agnieszka.wojcik', 'Data scientist'],
  ['Ahmet', 'Yılmaz', 'ahmet.yilmaz', 'Data engineer'],
  ['Aiko', 'Tanaka', 'aiko.tanaka', 'Research scientist'],
  ['Amara', 'Diallo', 'amara.diallo', 'Product manager'],
  ['Ana', 'Souza', 'ana.souza', 'Data analyst'],
  ['Anneke', 'de Vries', 'anneke.devries', 'Machine learning engineer'],
  ['Arjun', 'Patel', 'arjun.patel', 'Data scientist'],
  ['Astrid', 'Lindqvist', 'astrid.lindqvist', 'Team lead, forecasting'],
  ['Björn', 'Sigurðsson', 'bjorn.sigurdsson', 'Data engineer'],
  ['Camille', 'Lefèvre', 'camille.lefevre', 'Data scientist'],
  ['Carlos', 'Muñoz', 'carlos.munoz', 'Cloud engineer'],
  ['Chiara', 'Ricci', 'chiara.ricci', 'Data scientist'],
  ['Daniel', 'Wagner', 'daniel.wagner', 'Security analyst'],
  ['Danielle', 'Roy', 'danielle.roy', 'Data scientist'],
  ['Đặng', 'Minh Anh', 'dang.minhanh', 'Data scientist'],
  ['Elif', 'Demir', 'elif.demir', 'Data analyst'],
  ['Fatima', 'Zahra', 'fatima.zahra', 'Research scientist'],
  ['Giorgos', 'Papadopoulos', 'giorgos.papadopoulos', 'Site reliability engineer'],
  ['Hana', 'Nováková', 'hana.novakova', 'Data scientist'],
  ['Ibrahim', 'Hassan', 'ibrahim.hassan', 'Machine learning engineer'],
  ['Ingrid', 'Hansen', 'ingrid.hansen', 'Finance controller'],
  ['Jan', 'Kowalski', 'jan.kowalski', 'Data engineer'],
  ['Jiho', 'Kim', 'jiho.kim', 'Data scientist'],
  ['Juan Pablo', 'García López', 'juan.garcia', 'Data scientist'],
  ['Kwame', 'Mensah', 'kwame.mensah', 'Data analyst'],
  ['Lin', 'Wei', 'lin.wei', 'Machine learning engineer'],
  ['Lindiwe', 'Nkosi', 'lindiwe.nkosi', 'Data scientist'],
  ['Maja', 'Horvat', 'maja.horvat', 'Trainee'],
  ['Maria', "O'Brien", 'maria.obrien', 'Data scientist'],
  ['Noor', 'Rahman', 'noor.rahman', 'Data scientist'],
  ['Olena', 'Shevchenko', 'olena.shevchenko', 'Data engineer'],
  ['Pedro', 'Almeida', 'pedro.almeida', 'Data scientist'],
  ['Rivka', 'Levi', 'rivka.levi', 'Research scientist'],
  ['Samira', 'Haddad', 'samira.haddad', 'Data scientist'],
  ['Sven', 'Müller', 'sven.mueller', 'Cloud engineer'],
  ['Tamás', 'Nagy', 'tamas.nagy', 'Data analyst'],
  ['Wanjiru', 'Kamau', 'wanjiru.kamau', 'Data scientist'],
  ['Zoë', 'Martin', 'zoe.martin', 'Trainee'],
  ['Oscar', 'Ward', 'oscar.ward', 'Contractor', true],
  ['Priyanka', 'Iyer', 'priyanka.iyer', 'Contractor', true],
];

export const colleagues: readonly Colleague[] = rows.map(
  ([givenName, surname, alias, jobTitle, isGuest = false]) => ({
    givenName,
    surname,
    alias,
    jobTitle,
    isGuest,
  }),
);
