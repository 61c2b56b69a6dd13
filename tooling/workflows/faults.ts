import { registerHooks } from 'node:module';
import { isMap, isScalar, LineCounter, parseDocument, visit, type Pair } from 'yaml';

// GitHub's own parser imports JSON as bundlers do; Node wants to be told what it is.
const hooks = registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
});
const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } = await import('@actions/workflow-parser');
hooks.deregister();

interface Job {
  readonly uses?: string;
  readonly environment?: string | { readonly name?: string };
  readonly permissions?: Readonly<Record<string, string>> | string;
  readonly 'timeout-minutes'?: number;
}

interface Workflow {
  readonly on?: unknown;
  readonly permissions?: unknown;
  readonly jobs?: Readonly<Record<string, Job>>;
}

/** What lets a stranger's code run with rights of this repository's own. */
const dangerous = ['pull_request_target', 'workflow_run', 'issue_comment'];

const pinned = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/;

/** What GitHub itself would say against a workflow. */
const schemaFaults = async (name: string, content: string): Promise<string[]> => {
  const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  if (value) await convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map(({ message }) => message);
};

/** What must not be in any step, with its line. */
const stepFaults = (content: string): string[] => {
  const lines = new LineCounter();
  const document = parseDocument(content, { lineCounter: lines });
  const found: string[] = [];
  const check = ({ key, value }: Pair): void => {
    if (!isScalar(key) || !isScalar(value) || !value.range) return;
    const text = String(value.value);
    const say = (fault: string) => found.push(`line ${lines.linePos(value.range?.[0] ?? 0).line}: ${fault}`);
    if (key.value === 'uses' && !text.startsWith('./')) {
      if (!pinned.test(text)) say(`${text} is not pinned to a commit`);
      else if (!/^ v\d+\.\d+\.\d+$/.test(value.comment ?? '')) say(`the version of ${text} is not named beside it`);
    }
    if (key.value === 'run' && text.includes('${{')) say('an expression in a script: pass it by `env`');
    if (/\bsecrets\b/.test(text)) say('a secret: npm and GitHub are told who we are without one');
  };
  visit(document, {
    Pair: (_, pair) => check(pair),
    Map: (_, step) => {
      if (!String(step.get('uses')).startsWith('actions/checkout@')) return;
      const options = step.get('with');
      if (!isMap(options) || options.get('persist-credentials') !== false)
        found.push(`line ${lines.linePos(step.range?.[0] ?? 0).line}: the checkout keeps its credentials`);
    },
  });
  return found;
};

const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;

/** What a job may do must be said by the job; what can publish must wait for the environment's approval. */
const jobFaults = (name: string, job: Job): string[] => {
  const { permissions, environment, uses } = job;
  if (typeof permissions !== 'object') return [`job ${name} does not say what it may do, right by right`];
  const found = [];
  const named = typeof environment === 'object' ? environment.name : environment;
  if (permissions['id-token'] === 'write' && named !== 'npm')
    found.push(`job ${name} can publish outside of the environment npm`);
  if (!uses && !job['timeout-minutes']) found.push(`job ${name} may run for hours`);
  return found;
};

/** Everything that is wrong with a workflow file, in words. */
export const workflowFaults = async (name: string, content: string): Promise<string[]> => {
  const workflow = (parseDocument(content).toJS() ?? {}) as Workflow;
  const { on, permissions, jobs = {} } = workflow;
  const events = typeof on === 'string' ? [on] : Array.isArray(on) ? on.map(String) : Object.keys(Object(on));
  return [
    ...(await schemaFaults(name, content)),
    ...stepFaults(content),
    ...events.filter((event) => dangerous.includes(event)).map((event) => `it runs on ${event}`),
    ...(isEmpty(permissions) ? [] : ['its permissions, above the jobs, are not {}']),
    ...Object.entries(jobs).flatMap(([id, job]) => jobFaults(id, job)),
  ];
};
