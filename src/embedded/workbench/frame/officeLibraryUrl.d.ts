/** Where Microsoft's library is served, seen from the pane's page: set by webpack.workbench.config.js. */
declare const OFFICE_LIBRARY_URL: string;
