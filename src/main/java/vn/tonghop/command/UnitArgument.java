package vn.tonghop.command;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import vn.tonghop.command.WrongUsageException.Kind;
import vn.tonghop.plan.Plan;
import vn.tonghop.unit.Unit;

/** A unit as typed after a command. */
final class UnitArgument {

    private UnitArgument() {}

    /** The one of those units that was meant by a code or a name; anything else is wrong usage. */
    static Unit of(String text, List<Unit> among, Plan plan, CommandSpec command) {
        return plan.units()
                .read(text)
                .filter(among::contains)
                .orElseThrow(() -> new WrongUsageException(
                        command.commandLine(),
                        Kind.TYPED,
                        Words.SENTENCES.of(
                                "usage.unit",
                                "value",
                                text,
                                "units",
                                among.stream().map(unit -> unit.code().value()).collect(Collectors.joining(", "))),
                        null));
    }
}
