/** Absolute path of the project's root folder, put in by the bundler of the tests. */
declare const __PROJECT_ROOT__: string;
