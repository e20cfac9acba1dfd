"""What the desk is made of: a part for each thing people do, wired from controllers and panels."""
