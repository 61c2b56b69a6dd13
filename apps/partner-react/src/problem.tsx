interface ProblemProps {
  readonly code: string;
  readonly retry: () => void;
}

/** What a reader is told when the newsroom does not answer; the tag keeps its link meanwhile. */
export const Problem = ({ code, retry }: ProblemProps) => (
  <p className="problem" role="status">
    UNIDO’s newsroom can’t be reached just now ({code}).{' '}
    <button type="button" onClick={retry}>
      Try again
    </button>
  </p>
);
