"""Writes every variant into a folder: write.py FOLDER."""
import os
import sys

import counts_books  # noqa: F401
import counts_text  # noqa: F401
import other_forms  # noqa: F401
from forms import files

for name, make in files.items():
    make(os.path.join(sys.argv[1], name))
