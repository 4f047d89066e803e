/** The words of a node and of all below it, without their markup. */
export { toString as plainText } from "mdast-util-to-string";
