package vn.tonghop.table.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The texts that the sheets of a workbook share; a workbook may do without. */
final class SharedTexts {

    private static final int MOST = 4_000_000;

    private final List<RichText> texts = new ArrayList<>();

    static SharedTexts none() {
        return new SharedTexts();
    }

    static SharedTexts read(XmlPart xml) throws IOException {
        var shared = new SharedTexts();
        while (xml.nextNamed("si")) {
            shared.texts.add(RichText.read(xml, "si"));
            if (shared.texts.size() > MOST) {
                throw new IOException("there are more than %d shared texts".formatted(MOST));
            }
        }
        return shared;
    }

    RichText get(String index) throws IOException {
        try {
            return texts.get(Integer.parseInt(index.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException missing) {
            throw new IOException("there is no shared text " + index, missing);
        }
    }
}
