package vn.tonghop.job;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tonghop.approval.ApprovalRepository;
import vn.tonghop.approval.HoldRepository;
import vn.tonghop.approval.IssueControl;
import vn.tonghop.plan.Plan;
import vn.tonghop.submission.AuditEntry;
import vn.tonghop.submission.AuditRepository;
import vn.tonghop.submission.SupplementRepository;

/** Who may let a report go. */
@Configuration(proxyBeanMethods = false)
class IssueConfiguration {

    @Bean
    IssueControl issueControl(
            IssueControl.Decisions decisions,
            IssueControl.Trail trail,
            PlatformTransactionManager transactions,
            Clock clock) {
        return new IssueControl(decisions, trail, new TransactionTemplate(transactions), clock);
    }

    @Bean
    IssueControl.Decisions issueDecisions(
            ApprovalRepository approvals, HoldRepository holds, SupplementRepository supplements) {
        return new IssueControl.Decisions(approvals, holds, supplements);
    }

    @Bean
    IssueControl.Trail issueTrail(AuditRepository audit, Plan plan, AuditEntry.Versions versions) {
        return new IssueControl.Trail(audit, plan.office().code(), versions);
    }
}
