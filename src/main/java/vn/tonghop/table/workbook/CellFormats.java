package vn.tonghop.table.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the cells of a workbook are shown, by the number of their style; a workbook may do without styles. */
final class CellFormats {

    private static final Map<Integer, String> BUILT_IN = builtIn();
    private static final CellFormat GENERAL = new CellFormat("", false);

    private final Map<Integer, String> numberFormats = new HashMap<>(BUILT_IN);
    private final List<Boolean> struckFonts = new ArrayList<>();
    private final List<CellFormat> styles = new ArrayList<>();

    /**
     * How a cell is shown.
     *
     * @param number the format of numbers and dates, empty for the general one
     * @param struck whether its text is struck out
     */
    record CellFormat(String number, boolean struck) {}

    static CellFormats none() {
        return new CellFormats();
    }

    static CellFormats read(XmlPart xml) throws IOException {
        var formats = new CellFormats();
        while (xml.nextWithin("styleSheet")) {
            switch (xml.name()) {
                case "numFmt" -> number(xml.attribute("numFmtId"), formats.numberFormats, xml.attribute("formatCode"));
                case "fonts" -> formats.readFonts(xml);
                case "cellXfs" -> formats.readStyles(xml);
                case "cellStyleXfs", "dxfs", "extLst" -> xml.skip();
                default -> {}
            }
        }
        return formats;
    }

    CellFormat of(int style) {
        return style >= 0 && style < styles.size() ? styles.get(style) : GENERAL;
    }

    private void readFonts(XmlPart xml) throws IOException {
        while (xml.nextWithin("fonts")) {
            if (xml.name().equals("font")) {
                struckFonts.add(false);
            } else if (xml.name().equals("strike")) {
                struckFonts.set(struckFonts.size() - 1, xml.isOn("val", true));
            }
        }
    }

    private void readStyles(XmlPart xml) throws IOException {
        while (xml.nextWithin("cellXfs")) {
            if (xml.name().equals("xf")) {
                var number = numberFormats.getOrDefault(whole(xml.attribute("numFmtId")), "");
                var font = whole(xml.attribute("fontId"));
                styles.add(new CellFormat(number, font >= 0 && font < struckFonts.size() && struckFonts.get(font)));
            }
        }
    }

    private static void number(String id, Map<Integer, String> formats, String code) {
        formats.put(whole(id), code);
    }

    private static int whole(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }

    private static Map<Integer, String> builtIn() {
        var formats = new HashMap<Integer, String>();
        formats.put(1, "0");
        formats.put(2, "0.00");
        formats.put(9, "0%");
        formats.put(10, "0.00%");
        for (var id = 14; id <= 17; id++) {
            formats.put(id, "d/m/yyyy");
        }
        formats.put(22, "d/m/yyyy h:mm");
        // Dates of East Asian settings.
        for (var id = 27; id <= 36; id++) {
            formats.put(id, "yyyy/m/d");
        }
        for (var id = 50; id <= 58; id++) {
            formats.put(id, "yyyy/m/d");
        }
        return Map.copyOf(formats);
    }
}
