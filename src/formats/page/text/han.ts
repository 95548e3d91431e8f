/** A Chinese character, in Chinese and in Japanese. */
export const HAN = /[\u4e00-\u9fff]/;
