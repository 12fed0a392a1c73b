export function watchFileOperations(
  root: string,
  before: (operation: string, path: string) => void,
): () => void;
