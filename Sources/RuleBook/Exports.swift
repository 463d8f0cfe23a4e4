@_exported public import Coaching
