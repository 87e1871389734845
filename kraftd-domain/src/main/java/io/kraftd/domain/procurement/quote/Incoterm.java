package io.kraftd.domain.procurement.quote;

/** The eleven rules of Incoterms 2020 (International Chamber of Commerce), from least to most duty of the seller. */
public enum Incoterm {
    EXW,
    FCA,
    FAS,
    FOB,
    CFR,
    CIF,
    CPT,
    CIP,
    DAP,
    DPU,
    DDP
}
