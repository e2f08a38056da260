import { defaultScriptTimeout } from '../../setup-script/setup-script';
import type { RecurrenceFrequency, ScheduleAction, Weekday } from '../../schedule/schedule';
import type { TagRow } from './create-form';

/** What only the form of an instance asks, as typed. */
export interface InstanceForm {
  schedules: readonly ScheduleRow[];
  idle: { enabled: boolean; amount: string; unit: IdleUnit };
  /** The dashboard stops it as soon as it is made: ARM has no word for it. */
  createStopped: boolean;
  /** How the key of `ssh.publicKey` comes about, and which one of Azure's was picked. */
  sshKey: { source: SshKeySource; storedId: string };
  assignedTo: AssignedToForm;
  singleSignOn: boolean;
  scripts: { creation: ScriptForm; startup: ScriptForm };
  applications: readonly ApplicationRow[];
}

/** How a schedule is typed: a time and days, cron, or a recurrence of Logic Apps. */
export const scheduleNotations = ['weekly', 'cron', 'recurrence'] as const;
export type ScheduleNotation = (typeof scheduleNotations)[number];

/** All notations keep what was typed in them while another one is shown. */
export interface ScheduleRow {
  action: ScheduleAction;
  enabled: boolean;
  timeZone: string;
  notation: ScheduleNotation;
  /** `HH:mm`, 24 hours. */
  time: string;
  days: readonly Weekday[];
  expression: string;
  frequency: RecurrenceFrequency;
  interval: string;
  /** Lists as typed: `9, 17`. */
  hours: string;
  minutes: string;
  weekDays: readonly Weekday[];
  monthDays: string;
  /** `yyyy-MM-ddTHH:mm`, or nothing. */
  startTime: string;
}

export const idleUnits = ['minutes', 'hours', 'days'] as const;
export type IdleUnit = (typeof idleUnits)[number];

export const sshKeySources = ['generate', 'paste', 'stored', 'later'] as const;
export type SshKeySource = (typeof sshKeySources)[number];

export interface AssignedToForm {
  enabled: boolean;
  how: 'search' | 'ids';
  /** Of the person who was found; of no weight for the request. */
  name: string;
  objectId: string;
  tenantId: string;
}

export const timeoutUnits = ['s', 'm', 'h', 'd'] as const;
export type TimeoutUnit = (typeof timeoutUnits)[number];

export interface ScriptForm {
  enabled: boolean;
  source: 'file' | 'inline';
  path: string;
  text: string;
  arguments: string;
  timeout: { amount: string; unit: TimeoutUnit };
}

export interface ApplicationRow {
  name: string;
  image: string;
  targetPort: string;
  publishedPort: string;
  environment: readonly TagRow[];
  mounts: readonly { source: string; target: string; readOnly: boolean }[];
}

const emptyScript: ScriptForm = {
  enabled: false,
  source: 'file',
  path: '',
  text: '',
  arguments: '',
  timeout: { amount: defaultScriptTimeout.slice(0, -1), unit: 'm' },
};

/** The studio proposes an hour of idleness when it is switched on. */
export const emptyInstanceForm: InstanceForm = {
  schedules: [],
  idle: { enabled: false, amount: '60', unit: 'minutes' },
  createStopped: false,
  sshKey: { source: 'generate', storedId: '' },
  assignedTo: { enabled: false, how: 'search', name: '', objectId: '', tenantId: '' },
  singleSignOn: true,
  scripts: { creation: emptyScript, startup: emptyScript },
  applications: [],
};

/** Labels of the fields, by their path in the form. */
export const instanceFieldLabels = {
  schedules: 'Schedules',
  'idle.enabled': 'Enable idle shutdown',
  'idle.amount': 'Shut down after',
  'idle.unit': 'Unit of time',
  createStopped: 'Create in a stopped state',
  'sshKey.source': 'SSH public key source',
  'sshKey.storedId': 'Stored key',
  'assignedTo.enabled': 'Assign to another user',
  'assignedTo.how': 'How to name the user',
  'assignedTo.name': 'User',
  'assignedTo.objectId': 'Object ID',
  'assignedTo.tenantId': 'Tenant ID',
  singleSignOn: 'Enable single sign-on',
  'scripts.creation.enabled': 'Provision with a creation script',
  'scripts.creation.source': 'Creation script source',
  'scripts.creation.path': 'Creation script file',
  'scripts.creation.text': 'Creation script',
  'scripts.creation.arguments': 'Creation script arguments',
  'scripts.creation.timeout': 'Creation script timeout',
  'scripts.startup.enabled': 'Provision with a startup script',
  'scripts.startup.source': 'Startup script source',
  'scripts.startup.path': 'Startup script file',
  'scripts.startup.text': 'Startup script',
  'scripts.startup.arguments': 'Startup script arguments',
  'scripts.startup.timeout': 'Startup script timeout',
  applications: 'Custom applications',
} as const;
