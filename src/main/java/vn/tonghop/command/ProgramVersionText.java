package vn.tonghop.command;

import picocli.CommandLine.IVersionProvider;
import vn.tonghop.submission.AuditEntry;

/** The version as the jar states it. */
final class ProgramVersionText implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"tonghop " + AuditEntry.Versions.ofProgram()};
    }
}
