package vn.tonghop.table.encoding;

/** Turns the characters of an old code table, read as Latin-1, into Unicode letters. */
interface LetterTable {

    /** The same line in Unicode letters; characters that the table does not know stay as they are. */
    String decode(String line);

    /** One character for one character. */
    static LetterTable ofPairs(char[] letters) {
        var table = letters.clone();
        return line -> {
            var decoded = line.toCharArray();
            for (var i = 0; i < decoded.length; i++) {
                decoded[i] = decoded[i] < table.length ? table[decoded[i]] : decoded[i];
            }
            return new String(decoded);
        };
    }
}
