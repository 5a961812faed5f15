#include "models/domain/flapping.h"
