package vn.motcua.identity.web;

import org.springframework.stereotype.Component;
import vn.motcua.identity.internal.BeginSecondFactor;
import vn.motcua.identity.internal.ConfirmSecondFactor;
import vn.motcua.identity.internal.DropSecondFactor;
import vn.motcua.identity.internal.ProveSecondFactor;

/** The use cases of the second factor. */
@Component
record FactorSteps(
        BeginSecondFactor begin, ConfirmSecondFactor confirm, ProveSecondFactor prove, DropSecondFactor drop) {}
