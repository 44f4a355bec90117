import '@testing-library/jest-dom';

// A busy machine is slow, not wrong: what hangs is still found.
jest.setTimeout(30_000);
