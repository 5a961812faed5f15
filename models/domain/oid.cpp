#include "models/domain/oid.h"
