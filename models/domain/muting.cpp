#include "models/domain/muting.h"
