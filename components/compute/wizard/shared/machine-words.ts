import type { NamedKind } from '@/lib/domain/name/compute-name';

/** How the parts that both forms share speak of the machines that are to be made. */
export interface MachineWords {
  this: string;
  these: string;
  are: 'are' | 'is';
  inNetwork: string;
  takes: string;
}

export const machineWords: Record<NamedKind, MachineWords> = {
  cluster: {
    this: 'cluster',
    these: 'the nodes',
    are: 'are',
    inNetwork:
      'In a virtual network the nodes reach what is in it, and each takes one of its addresses.',
    takes: 'The nodes get private addresses',
  },
  instance: {
    this: 'instance',
    these: 'the instance',
    are: 'is',
    inNetwork:
      'In a virtual network the instance reaches what is in it, and takes one of its addresses.',
    takes: 'The instance gets a private address',
  },
};

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
