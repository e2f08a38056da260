import {
  createParser,
  createSerializer,
  parseAsArrayOf,
  parseAsBoolean,
  parseAsString,
  type inferParserType,
} from 'nuqs';

/** The order of a list: by which column, and which way. */
interface SortOrder {
  column: string;
  descending: boolean;
}

/** `name` sorts upwards, `-name` downwards. */
export const parseAsSortOrder = createParser<SortOrder>({
  parse: (text) => {
    const [, minus, column] = /^(-?)(\w+)$/.exec(text) ?? [];
    return column ? { column, descending: minus === '-' } : null;
  },
  serialize: ({ column, descending }) => (descending ? `-${column}` : column),
  eq: (a, b) => a.column === b.column && a.descending === b.descending,
});

export const parseAsMatch = (pattern: RegExp) =>
  createParser<string>({
    parse: (text) => (pattern.test(text) ? text : null),
    serialize: (word) => word,
  });

export const parseAsWord = parseAsMatch(/^\w{1,40}$/);
/** Object ids are GUIDs; other directories may have other ids. */
const parseAsId = parseAsMatch(/^[\w-]{1,64}$/);

/** What a list of computes shows, as its address says it; what is as usual is left out there. */
export const listSearch = {
  q: parseAsString.withDefault(''),
  state: parseAsArrayOf(parseAsWord).withDefault([]),
  /** Whose instances, by object id. */
  owner: parseAsArrayOf(parseAsId).withDefault([]),
  /** Virtual machine sizes. */
  size: parseAsArrayOf(parseAsWord).withDefault([]),
  /** Types of what is attached, as ARM calls them. */
  type: parseAsArrayOf(parseAsWord).withDefault([]),
  mine: parseAsBoolean.withDefault(false),
  /** Newest first, as the studio has it. */
  sort: parseAsSortOrder.withDefault({ column: 'created', descending: true }),
  /** Columns that are not shown. */
  hide: parseAsArrayOf(parseAsWord).withDefault([]),
};
export type ListSearch = inferParserType<typeof listSearch>;

const serialize = createSerializer(listSearch);

/** Whether nothing but what is usual is asked for. */
export const isUsual = (search: ListSearch): boolean => serialize(search) === '';
