package vn.tonghop.obligation.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.aggregation.ReportVersion;
import vn.tonghop.approval.Approval;
import vn.tonghop.approval.SignedPaper;
import vn.tonghop.approval.SignedPaperRepository;
import vn.tonghop.intake.ArchiveFolder;
import vn.tonghop.mail.MailAttachment;
import vn.tonghop.report.ReportFormat;
import vn.tonghop.report.folder.ReportFolder;

/** The documents of a report as attachments: DOCX, PDF and XLSX. */
final class ReportDocuments {

    private final ReportFolder folder;
    private final SignedPaperRepository papers;
    private final ArchiveFolder archive;

    ReportDocuments(ReportFolder folder, SignedPaperRepository papers, ArchiveFolder archive) {
        this.folder = folder;
        this.papers = papers;
        this.archive = archive;
    }

    /**
     * Ours, but what came with the approval takes the place of ours of its kind. Where a text was edited and no PDF of it came,
     * there is none: ours would say other words than the text beside it.
     */
    List<MailAttachment> of(String name, ReportVersion version, Optional<Approval> approval) {
        Map<String, Path> signed = approval.map(papers::find).orElse(List.of()).stream()
                .collect(Collectors.toMap(SignedPaper::suffix, paper -> archive.resolve(paper.archivePath())));
        return Stream.of(ReportFormat.DOCX, ReportFormat.PDF, ReportFormat.XLSX)
                .filter(format -> format != ReportFormat.PDF || !SignedPaper.isEditedWithoutPdf(signed.keySet()))
                .map(format -> attachment(
                        name,
                        format,
                        signed.getOrDefault(
                                format.suffix(), folder.fileOf(version.period(), version.number(), format))))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The formats of what {@link #of} gave, as a sentence names them. */
    static String formats(List<MailAttachment> documents, String and) {
        var formats = documents.stream()
                .map(document ->
                        document.fileName().substring(document.fileName().lastIndexOf('.') + 1))
                .map(suffix -> suffix.toUpperCase(Locale.ROOT))
                .toList();
        var last = formats.size() - 1;
        return last < 1
                ? String.join(", ", formats)
                : "%s %s %s".formatted(String.join(", ", formats.subList(0, last)), and, formats.get(last));
    }

    /** What only the office keeps of it. */
    List<MailAttachment> annexOf(String name, ReportVersion version) {
        return Stream.of(ReportFormat.DOCX, ReportFormat.XLSX)
                .map(format -> attachment(name, format, folder.annexOf(version.period(), version.number(), format)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Where the documents of a version lie, one for each format, that are not there though their folder is. */
    List<Path> missing(ReportVersion version) {
        var place = folder.folderOf(version.period(), version.number());
        return Files.isDirectory(place)
                ? Stream.of(ReportFormat.values())
                        .map(format -> folder.fileOf(version.period(), version.number(), format))
                        .filter(file -> !Files.isRegularFile(file))
                        .toList()
                : List.of();
    }

    /** Papers that have been written, under their own names. */
    static List<MailAttachment> ofPapers(List<Path> papers) {
        return papers.stream()
                .map(paper -> MailAttachment.of(
                        String.valueOf(paper.getFileName()),
                        (paper.toString().endsWith(".docx") ? ReportFormat.DOCX : ReportFormat.PDF).mediaType(),
                        paper))
                .toList();
    }

    /** The document if it could be written; the mail says which formats it has. */
    private static Optional<MailAttachment> attachment(String name, ReportFormat format, Path file) {
        return Files.isRegularFile(file)
                ? Optional.of(MailAttachment.of("%s.%s".formatted(name, format.suffix()), format.mediaType(), file))
                : Optional.empty();
    }
}
