export interface Browsers {}
