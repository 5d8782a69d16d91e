package vn.tonghop.command;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import vn.tonghop.run.RunProgress;

/** A progress bar on the terminal; nothing at all when the output goes to a file or a pipe. */
final class Progress implements AutoCloseable {

    private final RunProgress progress;
    private @Nullable ProgressBar bar;

    private Progress(RunProgress progress, @Nullable ProgressBar bar) {
        this.progress = progress;
        this.bar = bar;
    }

    @SuppressWarnings("SystemConsoleNull") // the program is built and run with Java 17
    static Progress onTerminal(Session session) {
        var progress = session.get(RunProgress.class);
        if (System.console() == null) {
            return new Progress(progress, null);
        }
        var bar = new ProgressBarBuilder()
                .setTaskName("tonghop")
                .setInitialMax(0)
                .setStyle(ProgressBarStyle.ASCII)
                .build();
        progress.follow((done, all, part) -> {
            bar.maxHint(all);
            bar.stepTo(done);
            bar.setExtraMessage(part.isEmpty() ? "" : Words.SENTENCES.of("progress." + part));
        });
        return new Progress(progress, bar);
    }

    /** Takes the bar away before anything is printed; once, because a bar that is closed again draws over what was printed. */
    void finish() {
        progress.follow((done, all, part) -> {});
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }

    @Override
    public void close() {
        finish();
    }
}
