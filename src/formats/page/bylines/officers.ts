/** 理事長:林望, 名譽會長:林望、文清, 青年組組長:石越: who holds which office */
const OFFICER = /^\s*[^\s:,。]{0,8}(?:[會会][長长]|[理監监董]事[長长]?|[秘祕][書书][長长]?|主[席任]|[組组股][長长]|[顧顾][問问]|[幹干]事)\s?:\s?\S/;

/** True for a line of a list of officers: nobody of them wrote it. */
export const listsOfficers = (text: string): boolean => OFFICER.test(text);
