import { attendDesk } from "./import-line.ts";

attendDesk(self);
