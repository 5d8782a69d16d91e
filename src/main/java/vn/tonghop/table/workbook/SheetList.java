package vn.tonghop.table.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.table.workbook.Workbook.Sheet;

/**
 * Which parts make up a workbook.
 *
 * @param sheets its sheets of cells in their order
 * @param sharedTexts the part of the shared texts, empty if there is none
 * @param styles the part of the styles, empty if there is none
 * @param from1904 whether its days count from 1904
 */
record SheetList(List<Sheet> sheets, String sharedTexts, String styles, boolean from1904) {

    private static final String WORKSHEET = "worksheet";
    private static final String USUAL_PLACE = "xl/workbook.xml";

    SheetList {
        sheets = List.copyOf(sheets);
    }

    static SheetList read(ZipParts parts) throws IOException {
        var place = place(parts);
        var slash = place.lastIndexOf('/');
        var folder = slash < 0 ? "" : place.substring(0, slash);
        var relations =
                relations(parts, (slash < 0 ? "" : folder + "/") + "_rels/" + place.substring(slash + 1) + ".rels");
        var sheets = new ArrayList<Sheet>();
        var from1904 = false;
        try (var xml = new XmlPart(parts.open(place))) {
            while (xml.nextWithin("workbook")) {
                if (xml.name().equals("workbookPr")) {
                    from1904 = xml.isOn("date1904", false);
                } else if (xml.name().equals("sheet")) {
                    sheet(xml, relations, folder).ifPresent(sheets::add);
                }
            }
        }
        return new SheetList(
                sheets, only("sharedStrings", relations, folder), only("styles", relations, folder), from1904);
    }

    /** A sheet of the list; empty if it is no table, a chart for example. */
    private static Optional<Sheet> sheet(XmlPart xml, Map<String, Relation> relations, String folder)
            throws IOException {
        var relation = relations.get(xml.attribute("id"));
        if (relation == null) {
            throw new IOException("nothing tells where the sheet \"%s\" is".formatted(xml.attribute("name")));
        }
        var state = xml.attribute("state");
        return relation.kind().equals(WORKSHEET)
                ? Optional.of(new Sheet(
                        xml.attribute("name"),
                        state.isEmpty() || state.equals("visible"),
                        ZipParts.resolve(folder, relation.target())))
                : Optional.empty();
    }

    /** Where the part is that lists the sheets; most programs do not state another place than the usual one. */
    static String place(ZipParts parts) throws IOException {
        return relations(parts, "_rels/.rels").values().stream()
                .filter(relation -> relation.kind().equals("officeDocument"))
                .map(relation -> ZipParts.resolve("", relation.target()))
                .filter(parts::has)
                .findFirst()
                .orElse(USUAL_PLACE);
    }

    private record Relation(String kind, String target) {}

    private static Map<String, Relation> relations(ZipParts parts, String part) throws IOException {
        var relations = new HashMap<String, Relation>();
        var content = parts.find(part);
        if (content.isPresent()) {
            try (var xml = new XmlPart(content.get())) {
                while (xml.nextNamed("Relationship")) {
                    var type = xml.attribute("Type");
                    var kind = type.substring(type.lastIndexOf('/') + 1);
                    relations.put(xml.attribute("Id"), new Relation(kind, xml.attribute("Target")));
                }
            }
        }
        return relations;
    }

    private static String only(String kind, Map<String, Relation> relations, String folder) {
        return relations.values().stream()
                .filter(relation -> relation.kind().equals(kind))
                .map(relation -> ZipParts.resolve(folder, relation.target()))
                .findFirst()
                .orElse("");
    }
}
