package vn.tonghop.command;

import java.util.Optional;
import vn.tonghop.run.RunLockRepository.Holder;
import vn.tonghop.template.Sentences;
import vn.tonghop.vietnamese.OfficialDate;

/** The Vietnamese sentences of the command line. */
final class Words {

    static final Sentences SENTENCES = new Sentences("/command/command.properties");

    private Words() {}

    /** That another run is active, whose and since when. */
    static String anotherRun(Optional<Holder> holder) {
        return SENTENCES.of(
                "run.active",
                "holder",
                holder.map(Holder::name).orElse("?"),
                "since",
                holder.map(active -> OfficialDate.moment(active.since())).orElse("?"));
    }
}
