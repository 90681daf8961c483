//! Static pages: the same views, rendered natively.
