package vn.tonghop.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import vn.tonghop.report.docx.DocxReportWriter;

/** RP-01: reads the document back and holds it against Nghị định 30/2020/NĐ-CP, Phụ lục I. */
class DocxLayoutTest {

    private static final double TWIPS_PER_MM = 1440 / 25.4;

    @TempDir
    Path folder;

    private byte[] bytes = {};
    private XWPFDocument document = new XWPFDocument();

    @BeforeEach
    void read() throws IOException {
        bytes = LaidOut.by(new DocxReportWriter(), SampleReport.draft());
        document = new XWPFDocument(new ByteArrayInputStream(bytes));
    }

    @AfterEach
    void close() throws IOException {
        document.close();
    }

    @ParameterizedTest
    @CsvSource({
        // text, least and largest size, bold, italic, alignment
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM,12,13,true,false,CENTER",
        "Độc lập - Tự do - Hạnh phúc,13,14,true,false,CENTER",
        "ỦY BAN NHÂN DÂN TỈNH SƠN LA,12,13,false,false,CENTER",
        "VĂN PHÒNG,12,13,true,false,CENTER",
        "BÁO CÁO,13,14,true,false,CENTER",
        "Kính gửi: Sở Văn hóa,13,14,false,false,CENTER",
        "'Sơn La, ngày',13,14,false,true,CENTER",
        "Số:,13,13,false,false,CENTER",
        "DỰ THẢO,13,14,true,false,CENTER",
        "Kết quả thực hiện Phong trào,13,14,true,false,CENTER",
        "Thực hiện Quyết định,13,14,false,false,BOTH",
        "- 100% công chức,13,14,false,false,BOTH",
        "I. CÔNG TÁC LÃNH ĐẠO,13,14,true,false,BOTH",
        "1. Công tác phổ biến,13,14,true,false,BOTH",
        "CHÁNH VĂN PHÒNG,13,14,true,false,CENTER",
        "Trần Bình Minh,13,14,true,false,CENTER",
        "Nơi nhận:,12,12,true,true,LEFT",
        "- Như trên;,11,11,false,false,LEFT",
        "'- Lưu: VT, TCHCQT.',11,11,false,false,LEFT",
        "Phụ lục I,14,14,true,false,CENTER",
        "TỔNG HỢP KẾT QUẢ,13,14,true,false,CENTER",
        "(Kèm theo Báo cáo,13,14,false,true,CENTER"
    })
    void givesEachElementItsSizeAndStyle(
            String text, double least, double most, boolean bold, boolean italic, ParagraphAlignment alignment) {
        var look = Look.of(document, paragraph(text));

        assertThat(look.size()).isBetween(least, most);
        assertThat(look.bold()).isEqualTo(bold);
        assertThat(look.italic()).isEqualTo(italic);
        assertThat(look.alignment()).isEqualTo(alignment);
        assertThat(look.font()).isEqualTo("Times New Roman");
    }

    @Test
    void liesOnA4WithMarginsInsideTheRanges() {
        var section = sections().get(0);

        assertThat(millimetres(section.getPgSz().getW())).isCloseTo(210, within());
        assertThat(millimetres(section.getPgSz().getH())).isCloseTo(297, within());
        for (var each : sections()) {
            assertThat(millimetres(each.getPgMar().getTop())).isBetween(19.9, 25.1);
            assertThat(millimetres(each.getPgMar().getBottom())).isBetween(19.9, 25.1);
            assertThat(millimetres(each.getPgMar().getLeft())).isBetween(29.9, 35.1);
            assertThat(millimetres(each.getPgMar().getRight())).isBetween(14.9, 20.1);
        }
    }

    @Test
    void numbersPagesInTheMiddleOfTheTopMarginButNotTheFirstOne() {
        var headers = document.getHeaderList();

        assertThat(headers).hasSize(2);
        assertThat(headers).anySatisfy(header -> {
            var number = header.getParagraphs().get(0);
            assertThat(number.getCTP().getFldSimpleList())
                    .extracting(field -> field.getInstr())
                    .containsExactly("PAGE");
            assertThat(Look.of(document, number))
                    .isEqualTo(new Look("Times New Roman", 14, false, false, ParagraphAlignment.CENTER));
        });
        assertThat(headers)
                .anySatisfy(header -> assertThat(header.getText().strip()).isEmpty());
        assertThat(sections()).allMatch(CTSectPr::isSetTitlePg);
    }

    @Test
    void countsThePagesOfEachAppendixFromOne() {
        assertThat(sections()).hasSize(1 + SampleReport.draft().appendices().size());
        assertThat(sections()).allSatisfy(section -> {
            assertThat(section.getPgNumType().getStart()).isEqualTo(BigInteger.ONE);
            assertThat(section.getHeaderReferenceList()).hasSize(2);
        });
    }

    @Test
    void turnsThePagesOfWideTables() {
        assertThat(sections().get(2).getPgSz().getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
        assertThat(millimetres(sections().get(2).getPgSz().getW())).isCloseTo(297, within());
    }

    @Test
    void indentsAndSpacesTheBody() {
        var style =
                document.getStyles().getStyle(paragraph("Số liệu tính từ ngày").getStyle());
        var properties = style.getCTStyle().getPPr();

        assertThat(millimetres(properties.getInd().getFirstLine())).isCloseTo(12.7, within());
        assertThat(twips(properties.getSpacing().getBefore())).isGreaterThanOrEqualTo(120);
        assertThat(twips(properties.getSpacing().getLine())).isBetween(240, 360);
    }

    @Test
    void drawsTheThreeRules() {
        var rules = Stream.concat(cellParagraphs(), document.getParagraphs().stream())
                .filter(paragraph -> "Rule".equals(paragraph.getStyle()))
                .toList();

        assertThat(rules).hasSize(3).allMatch(rule -> rule.getCTP().getPPr().isSetPBdr());
        var agency = ruleLength(rules.get(0), 75);
        assertThat(agency).isBetween(25.4 / 72 * 78 / 3, 25.4 / 72 * 78 / 2);
        var motto = ruleLength(rules.get(1), 96);
        assertThat(motto).isBetween(55.0, 58.0);
    }

    @Test
    void offersTheHeadingsToTheNavigationPane() {
        assertThat(outlineLevel("Heading1")).isZero();
        assertThat(outlineLevel("Heading2")).isOne();
        assertThat(document.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
    }

    @Test
    void putsHeadAndSignatureIntoTablesWithoutLines() {
        var head = document.getTables().get(0);
        var ending = document.getTables().get(1);

        assertThat(head.getCTTbl().getTblPr().isSetTblBorders()).isFalse();
        assertThat(ending.getCTTbl().getTblPr().isSetTblBorders()).isFalse();
        assertThat(head.getRow(0).getTableCells()).hasSize(2);
        assertThat(ending.getRow(0).getCell(0).getText()).startsWith("Nơi nhận:- Như trên;");
        assertThat(ending.getRow(0).getCell(1).getText()).isEqualTo("CHÁNH VĂN PHÒNGTrần Bình Minh");
    }

    @Test
    void repeatsTableHeadsAndSplitsNoRow() {
        var tables = document.getTables().subList(2, document.getTables().size());

        assertThat(tables).isNotEmpty().allSatisfy(table -> {
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRows()).allMatch(row -> row.isCantSplitRow());
        });
    }

    @Test
    void laysNothingOutWithBlanksTabsOrEmptyLines() {
        var all = Stream.concat(cellParagraphs(), document.getParagraphs().stream())
                .toList();

        assertThat(all)
                .noneMatch(paragraph -> paragraph.getText().contains("  ")
                        || paragraph.getText().contains("\t"));
        assertThat(all.stream().filter(paragraph -> paragraph.getText().isEmpty()))
                .allMatch(paragraph -> paragraph.getStyle() != null);
    }

    @Test
    void leavesNoPlaceholder() throws IOException {
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).startsWith("PK");
        assertThat(Stream.concat(cellParagraphs(), document.getParagraphs().stream())
                        .map(XWPFParagraph::getText))
                .noneMatch(text -> text.contains("{") || text.contains("}"));
    }

    @Test
    void opensInLibreOfficeWithTheSameTextAndPageNumbers() throws IOException {
        var pdf = OfficeConversion.convert(folder, "bao-cao.docx", bytes, "pdf");

        try (var read = Loader.loadPDF(Files.readAllBytes(pdf))) {
            var stripper = new PDFTextStripper();
            stripper.setEndPage(1);
            assertThat(stripper.getText(read)).contains("BÁO CÁO").doesNotStartWith("1");
            stripper.setStartPage(2);
            stripper.setEndPage(2);
            assertThat(stripper.getText(read).strip()).startsWith("2");
        }
    }

    private XWPFParagraph paragraph(String text) {
        return Stream.concat(cellParagraphs(), document.getParagraphs().stream())
                .filter(paragraph -> paragraph.getText().startsWith(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no paragraph begins with " + text));
    }

    private Stream<XWPFParagraph> cellParagraphs() {
        return document.getTables().stream()
                .flatMap(table -> table.getRows().stream())
                .flatMap(row -> row.getTableCells().stream())
                .flatMap(cell -> cell.getParagraphs().stream());
    }

    private List<CTSectPr> sections() {
        var inside = document.getParagraphs().stream()
                .filter(paragraph -> paragraph.getCTP().isSetPPr()
                        && paragraph.getCTP().getPPr().isSetSectPr())
                .map(paragraph -> paragraph.getCTP().getPPr().getSectPr());
        return Stream.concat(inside, Stream.of(document.getDocument().getBody().getSectPr()))
                .toList();
    }

    private int outlineLevel(String style) {
        return document.getStyles()
                .getStyle(style)
                .getCTStyle()
                .getPPr()
                .getOutlineLvl()
                .getVal()
                .intValue();
    }

    private static double ruleLength(XWPFParagraph rule, int width) {
        var indent = rule.getCTP().getPPr().getInd();
        return width - millimetres(indent.getLeft()) - millimetres(indent.getRight());
    }

    private static double millimetres(Object twips) {
        return twips(twips) / TWIPS_PER_MM;
    }

    private static int twips(Object twips) {
        return Integer.parseInt(String.valueOf(twips));
    }

    private static Offset<Double> within() {
        return Offset.offset(0.1);
    }
}
