/// The commit that this was built from, as git names it, `+` behind it where files were changed since; empty outside a clone.
const char *mutasim_commit(void);
