/** 理事長:林望, 名譽會長:林望、文清, 青年組組長:石越: who holds which office */
const OFFICER = /^\s*[^\s:,。]{0,8}(?:[會会][長长]|[理監监董]事[長长]?|[秘祕][書书][長长]?|主[席任]|[組组股][長长]|[顧顾][問问]|[幹干]事)\s?:\s?\S/;

/** 總編輯:林望 副刊版編輯:石越: who is in charge of the paper, and whoever stands behind him */
const IN_CHARGE = /^\s*(?:[总總][编編][辑輯]?|[发發]行人|督印人?|[社台臺][长長])\s?[:/]/;

/** True for a line that says who is in charge of the paper: nobody of them wrote a story. */
export const namesStaff = (text: string): boolean => IN_CHARGE.test(text);

/** True for a line of a list of officers: nobody of them wrote it. */
export const listsOfficers = (text: string): boolean => OFFICER.test(text);
